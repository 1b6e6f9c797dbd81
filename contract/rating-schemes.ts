import * as z from 'zod/mini'
import { IsoDate, LocalText, Slug } from './common.ts'

export const RatingScheme = z
  .object({
    id: Slug,
    title: LocalText,
    /** First and last day it was in force; `null`: not known, or still in force. */
    validFrom: z.nullable(IsoDate),
    validTo: z.nullable(IsoDate),
    scoreMax: z.number(),
    /** Best first. `min`: points it takes; `null`: not known, or not given by points. */
    levels: z.array(
      z.object({ code: Slug, label: LocalText, min: z.nullable(z.number()), local: z.boolean() }),
    ),
  })
  .check(z.meta({ id: 'RatingScheme' }))
export type RatingScheme = z.infer<typeof RatingScheme>

const level = (code: string, vi: string, en: string, min: number | null, local = false) => ({
  code,
  label: { vi, en },
  min,
  local,
})

/**
 * How the quality of grassroots unions is classed. The labels changed on 14/8/2019 (1294/HD-TLĐ): levels before and
 * after are two scales and are never compared. "Vững mạnh xuất sắc" was a local label above the old scale. The points
 * of the new levels are not confirmed by a document that was read, so they are unknown here.
 */
export const RATING_SCHEMES: readonly RatingScheme[] = [
  {
    id: 'quality-to-2019',
    title: {
      vi: 'Xếp loại chất lượng CĐCS trước 8/2019',
      en: 'Quality of grassroots unions before August 2019',
    },
    validFrom: null,
    validTo: '2019-08-13',
    scoreMax: 100,
    levels: [
      level('vung-manh-xuat-sac', 'vững mạnh xuất sắc', 'strong, excellent', null, true),
      level('vung-manh', 'vững mạnh', 'strong', 85),
      level('kha', 'khá', 'fairly good', 70),
      level('trung-binh', 'trung bình', 'average', 50),
      level('yeu', 'yếu', 'weak', 0),
    ],
  },
  {
    id: 'quality-from-2019',
    title: { vi: 'Xếp loại chất lượng CĐCS từ 8/2019', en: 'Quality of grassroots unions from August 2019' },
    validFrom: '2019-08-14',
    validTo: null,
    scoreMax: 100,
    levels: [
      level('hoan-thanh-xuat-sac', 'hoàn thành xuất sắc nhiệm vụ', 'excellent completion of duty', null),
      level('hoan-thanh-tot', 'hoàn thành tốt nhiệm vụ', 'good completion of duty', null),
      level('hoan-thanh', 'hoàn thành nhiệm vụ', 'completion of duty', null),
      level('khong-hoan-thanh', 'không hoàn thành nhiệm vụ', 'duty not completed', null),
    ],
  },
]

export const ratingScheme = (id: string | null): RatingScheme | null =>
  RATING_SCHEMES.find(scheme => scheme.id === id) ?? null
