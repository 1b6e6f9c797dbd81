import type { Source } from '#contract/common.ts'

/**
 * One source for each place in the article that a fact rests on. Paragraphs are the running paragraphs of the body,
 * without heading and captions; sentences are counted inside the paragraph.
 */
export const SEED_SOURCES: Source[] = [
  seedSource(1, 1),
  seedSource(1, 2),
  seedSource(2, 1),
  seedSource(2, 2),
  seedSource(2, 3),
  seedSource(2, 4),
  seedSource(2, 5),
  seedSource(3, 2),
  seedSource(3, 3),
  seedSource(3, 4),
  seedSource(3, 5),
  seedSource(3, 6),
  seedSource(4, 1),
  seedSource(4, 2),
  seedSource(4, 3),
  seedSource(5, 2),
  seedSource(5, 3),
  seedSource(6, 1),
  seedSource(6, 2),
]

function seedSource(paragraph: number, sentence: number): Source {
  return {
    id: `seed-p${paragraph}-s${sentence}`,
    kind: 'seed',
    title: {
      vi: 'Kết quả phong trào thi đua trong CBCCVCNLĐ cơ quan phường Thượng Thanh năm 2017',
      en: 'Results of the 2017 emulation movement among the staff of the Thượng Thanh ward office',
    },
    locator: { vi: `đoạn ${paragraph}, câu ${sentence}`, en: `paragraph ${paragraph}, sentence ${sentence}` },
    publishedAt: '2018-01-19T15:48:00+07:00',
    asOf: null,
    recordedBy: null,
  }
}
