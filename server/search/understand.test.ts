import { describe, expect, it } from 'vitest'
import { fold } from '#contract/fold.ts'
import { foldLong } from './fold.ts'
import { periodsOf, understand } from './understand.ts'
import { namesOf } from './unit-names.ts'

const UNITS = [
  namesOf('khoi', 'Khối 14 công đoàn phường, quận Long Biên', 'Khối 14 CĐ phường'),
  namesOf('bo-de', 'Công đoàn phường Bồ Đề', 'Bồ Đề'),
  namesOf('long-bien', 'Công đoàn phường Long Biên', 'Long Biên'),
  namesOf('thuong-thanh', 'Công đoàn phường Thượng Thanh', 'Thượng Thanh'),
  namesOf('school', 'CĐCS Trường mầm non số 002', 'Trường mầm non số 002'),
]
const kindsOf = (text: string) =>
  understand(text, UNITS).measures.map(measure =>
    measure.kind === 'indicator' ? measure.indicatorId : measure.kind,
  )

describe('folding', () => {
  it('drops marks, capitals and punctuation and writes abbreviations out', () => {
    expect(fold('Kết nạp, ĐV Đức-Giang 2017!')).toEqual(['ket', 'nap', 'dv', 'duc', 'giang', '2017'])
    expect(foldLong('ĐV CĐCS')).toEqual(['doan', 'vien', 'cong', 'doan', 'co', 'so'])
    expect(fold('…')).toEqual([])
  })

  it('reads composed and decomposed letters alike', () => {
    expect(fold('Thượng Thanh'.normalize('NFD'))).toEqual(fold('Thượng Thanh'.normalize('NFC')))
  })
})

describe('a question', () => {
  it.each([
    ['ket nap 2017', ['admitted'], [], ['2017']],
    ['Kết nạp mới 2017', ['admitted'], [], ['2017']],
    ['knm 2017', ['admitted'], [], ['2017']],
    ['doan vien bo de 2016', ['closing'], ['bo-de'], ['2016']],
    ['ĐV Bồ Đề', ['closing'], ['bo-de'], ['2015']],
    ['xep hang', ['wardRank', 'unionRank', 'topRanks'], [], ['2015']],
    ['xep hang cong doan phuong thuong thanh', ['unionRank'], ['thuong-thanh'], ['2015']],
    ['kinh phi cham lo tt 2014', ['amount'], ['thuong-thanh'], ['2014']],
    ['doan vien nu thang 5 2016', ['closingFemale'], [], ['2016-M05']],
    ['ket nap t3', ['admitted'], [], ['2015-M03']],
    ['so doan vien cua bo de nam 2016 la bao nhieu', ['closing'], ['bo-de'], ['2016']],
    ['ket nap 2016 2017', ['admitted'], [], ['2016', '2017']],
    ['cdcs thanh lap', ['foundings'], [], ['2015']],
    ['doan vien truong mam non 002', ['closing'], ['school'], ['2015']],
    ['chu de 2018', ['theme'], [], ['2018']],
    ['xep loai', ['rating'], [], ['2015']],
    ['chi tieu ket nap', ['target'], [], ['2015']],
    ['new members 2017', ['admitted'], [], ['2017']],
  ])('%s', (text, kinds, units, periods) => {
    const question = understand(text, UNITS)
    expect({
      kinds: kindsOf(text),
      units: question.units,
      periods: periodsOf(question, '2015').map(({ period }) => period),
    }).toEqual({ kinds, units, periods })
  })

  it('guesses a word that is still being typed', () => {
    expect(kindsOf('ket n')).toContain('admitted')
    expect(kindsOf('xep')).toEqual(expect.arrayContaining(['wardRank', 'rating']))
    expect(understand('doan vien thuong th', UNITS).units).toEqual(['thuong-thanh'])
  })

  it('answers all units that a name fits, the closest first', () => {
    expect(understand('doan vien long bien', UNITS).units).toEqual(['long-bien', 'khoi'])
  })

  it('tells of a unit or a year that is named alone', () => {
    expect(kindsOf('bo de')).toEqual(['closing', 'admitted', 'wardRank', 'unionRank'])
    expect(kindsOf('2016')).toEqual(['closing', 'admitted', 'wardRank', 'unionRank'])
  })

  it.each(['', '…', 'xyz', 'ket nap xyz', 'ket nap xyz 2017', 'doan vien sao hoa'])(
    'does not guess: %s',
    text => {
      expect(understand(text, UNITS)).toEqual({ measures: [], units: [], periods: [] })
    },
  )
})
