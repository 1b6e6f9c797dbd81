/** The address of every page. Old ones stay valid: add, never change. */
export const PAGES = {
  overview: '/',
  members: '/doan-vien',
  newMembers: '/ket-nap',
  welfare: '/cham-lo',
  rankings: '/xep-hang',
  honours: '/khen-thuong',
  work: '/cong-tac',
  unit: '/don-vi',
  compare: '/so-sanh',
  about: '/ve-so-lieu',
  history: '/lich-su',
} as const

export type PageId = keyof typeof PAGES
export const PAGE_IDS = Object.keys(PAGES) as PageId[]

/** Pages about the figures as a whole, named at the foot of every page; the others stand at its head. */
export const FOOT_PAGES = ['about', 'history'] as const satisfies readonly PageId[]
export const HEAD_PAGES = PAGE_IDS.filter(id => !FOOT_PAGES.some(foot => foot === id))
