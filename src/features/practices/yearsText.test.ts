import { expect, it } from 'vitest'

import { yearsText } from './yearsText.ts'

it.each([
  [{ startDate: '2022-10-03', ongoing: true }, '2022, pågår'],
  [{ startDate: '2019-01-01', endDate: '2023-05-01' }, '2019–2023'],
  [{ startDate: '2021-01-01', endDate: '2021-12-31', ongoing: false }, '2021'],
  [{ startDate: null, ongoing: true }, null],
])('says %j as %j', (dates, text) => {
  expect(yearsText('sv', dates)).toBe(text)
})
