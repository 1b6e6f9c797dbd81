import type { DatasetId } from '#contract/dataset.ts'
import type { DatasetBundle } from './bundle.ts'
import { demo2017Bundle } from './demo-2017.ts'
import { seedBundle } from './seed.ts'
import { ward2025Bundle } from './ward-2025.ts'

const BUNDLES: Record<DatasetId, () => DatasetBundle> = {
  seed: seedBundle,
  'demo-2017': demo2017Bundle,
  'ward-2025': ward2025Bundle,
}

/** Everything an empty database of this data set is filled with. */
export const bundleOf = (id: DatasetId): DatasetBundle => BUNDLES[id]()
