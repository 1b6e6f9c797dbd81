import { expect, it } from 'vitest'
import { pageOf } from './figure-options.ts'

const NAME = { vi: 'a', en: null }

it('leads from a figure to the page that shows it among its like', () => {
  expect([
    pageOf({ measure: 'indicator', indicatorId: 'admitted' }),
    pageOf({ measure: 'indicator', indicatorId: 'closing' }),
    pageOf({ measure: 'scoreTotal', scheme: NAME }),
    pageOf({ measure: 'awards', level: 'city', status: 'granted' }),
    pageOf({ measure: 'theme', text: NAME }),
    pageOf({ measure: 'amountPerMember' }),
  ]).toEqual(['newMembers', 'members', 'rankings', 'honours', 'work', 'welfare'])
})
