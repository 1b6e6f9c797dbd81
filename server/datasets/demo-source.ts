import type { LocalText, Source } from '#contract/common.ts'

const AREAS = {
  members: { vi: 'biến động đoàn viên', en: 'member movement' },
  targets: { vi: 'chỉ tiêu kết nạp đoàn viên', en: 'admission targets' },
  events: { vi: 'thành lập công đoàn cơ sở', en: 'grassroots unions founded' },
  activities: { vi: 'hoạt động chăm lo đoàn viên', en: 'welfare activities' },
  rankings: { vi: 'xếp hạng thi đua', en: 'emulation rankings' },
  honours: { vi: 'xếp loại, khen thưởng', en: 'ratings and awards' },
  work: { vi: 'công tác năm', en: 'work of the year' },
  scores: { vi: 'bảng điểm xếp hạng công đoàn phường', en: 'score sheets of ward unions' },
  themes: { vi: 'chủ đề năm', en: 'theme of the year' },
} satisfies Record<string, LocalText>

export type DemoArea = keyof typeof AREAS
/** A year, or a half of one as `2025-h1`. */
export type DemoSpan = string

export const demoSourceId = (area: DemoArea, span: DemoSpan): string => `demo-${area}-${span}`

/** The source that marks the invented figures of one area and one year or half-year. */
export function demoSource(area: DemoArea, span: DemoSpan): Source {
  const [year, half] = span.split('-h')
  const when = {
    vi: half === undefined ? `năm ${year}` : `6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${year}`,
    en: half === undefined ? year : `${half === '1' ? 'first' : 'second'} half of ${year}`,
  }
  return {
    id: demoSourceId(area, span),
    kind: 'demo',
    title: {
      vi: `Số liệu minh họa: ${AREAS[area].vi}, ${when.vi}`,
      en: `Illustrative data: ${AREAS[area].en}, ${when.en}`,
    },
    locator: null,
    publishedAt: null,
    asOf: half === '1' ? `${year}-06-30` : `${year}-12-31`,
    recordedBy: null,
  }
}
