import type * as z from 'zod/mini'
import type { LocalText, Slug } from './common.ts'

type AwardType = {
  id: z.infer<typeof Slug>
  name: LocalText
  /** How reports shorten it; `null`: never. */
  abbreviation: string | null
  /** A title held for a year, a form of reward, or a recognition that is neither. */
  class: 'title' | 'form' | 'recognition'
  /** Whoever holds this one holds these too, in the same unit and year. */
  implies: readonly string[]
}

/** Kinds of award, lowest first. "sỹ" keeps the spelling of the reports; the dictionaries write "sĩ". */
export const AWARD_TYPES = [
  {
    id: 'htxsnv',
    name: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent completion of duty' },
    abbreviation: 'HTXSNV',
    class: 'recognition',
    implies: [],
  },
  {
    id: 'ldtt',
    name: { vi: 'Lao động tiên tiến', en: 'Advanced worker' },
    abbreviation: 'LĐTT',
    class: 'title',
    implies: [],
  },
  {
    id: 'tap-the-ldtt',
    name: { vi: 'Tập thể lao động tiên tiến', en: 'Advanced working collective' },
    abbreviation: 'TTLĐTT',
    class: 'title',
    implies: [],
  },
  {
    id: 'ntvt',
    name: { vi: 'Người tốt, việc tốt', en: 'Good person, good deed' },
    abbreviation: 'NTVT',
    class: 'title',
    implies: [],
  },
  {
    id: 'cstdcs',
    name: { vi: 'Chiến sỹ thi đua cơ sở', en: 'Grassroots emulation fighter' },
    abbreviation: 'CSTĐCS',
    class: 'title',
    implies: ['ldtt'],
  },
  {
    id: 'khen-ptttd',
    name: {
      vi: 'Khen thưởng thành tích trong phong trào thi đua',
      en: 'Commended for achievement in the emulation movement',
    },
    abbreviation: null,
    class: 'form',
    implies: [],
  },
  {
    id: 'giay-khen',
    name: { vi: 'Giấy khen', en: 'Letter of commendation' },
    abbreviation: null,
    class: 'form',
    implies: [],
  },
  {
    id: 'bang-khen',
    name: { vi: 'Bằng khen', en: 'Certificate of merit' },
    abbreviation: null,
    class: 'form',
    implies: [],
  },
  {
    id: 'dang-bo-tsvm-tieu-bieu',
    name: {
      vi: 'Đảng bộ trong sạch vững mạnh tiêu biểu',
      en: 'Exemplary clean and strong Party organisation',
    },
    abbreviation: null,
    class: 'recognition',
    implies: [],
  },
  {
    id: 'co-thi-dua-xuat-sac-dan-dau',
    name: { vi: 'Cờ thi đua xuất sắc dẫn đầu', en: 'Emulation flag for the leading unit' },
    abbreviation: null,
    class: 'form',
    implies: [],
  },
  {
    id: 'co-thi-dua-chinh-phu',
    name: { vi: 'Cờ thi đua của Chính phủ', en: 'Emulation flag of the Government' },
    abbreviation: null,
    class: 'form',
    implies: [],
  },
] as const satisfies readonly AwardType[]

const BY_ID: ReadonlyMap<string, AwardType> = new Map(AWARD_TYPES.map(type => [type.id, type]))

/** The kind of award with an id; `null`: none has it. */
export const awardType = (id: string): AwardType | null => BY_ID.get(id) ?? null
