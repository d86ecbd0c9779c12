import * as contentModel from './20261122_100000_content_model'
import * as localeIndexes from './20261122_100100_locale_indexes'

export const migrations = [
  { up: contentModel.up, down: contentModel.down, name: '20261122_100000_content_model' },
  { up: localeIndexes.up, down: localeIndexes.down, name: '20261122_100100_locale_indexes' },
]
