import { fold } from '#contract/fold.ts'

/** Abbreviations of the glossary, folded, in full words. */
const SHORT: Readonly<Record<string, string>> = {
  cd: 'cong doan',
  cdcs: 'cong doan co so',
  cdp: 'cong doan phuong',
  ct: 'chi tieu',
  dv: 'doan vien',
  knm: 'ket nap moi',
  kn: 'ket nap',
  ldld: 'lien doan lao dong',
  nld: 'nguoi lao dong',
  td: 'thi dua',
  tp: 'thanh pho',
  xh: 'xep hang',
  xl: 'xep loai',
}

/** Folded, every abbreviation written out. */
export const foldLong = (text: string): string[] =>
  fold(text).flatMap(word => SHORT[word]?.split(' ') ?? [word])
