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
