import * as contentModel from './20261122_100000_content_model'
import * as localeIndexes from './20261122_100100_locale_indexes'
import * as storageFields from './20261122_120810_storage_fields'
import * as reviewDesk from './20261125_145952_review_desk'

export const migrations = [
  { up: contentModel.up, down: contentModel.down, name: '20261122_100000_content_model' },
  { up: localeIndexes.up, down: localeIndexes.down, name: '20261122_100100_locale_indexes' },
  { up: storageFields.up, down: storageFields.down, name: '20261122_120810_storage_fields' },
  { up: reviewDesk.up, down: reviewDesk.down, name: '20261125_145952_review_desk' },
]
