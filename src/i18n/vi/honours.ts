/** Words of ratings and awards. */
export const honours = {
  'honours.page': 'Xếp loại, khen thưởng',
  'honours.ratings.panel': 'Xếp loại qua các năm',
  'honours.ratings.subtitle': (a: { unit: string }) => `Xếp loại chất lượng hằng năm, ${a.unit}`,
  'honours.ratings.empty': (a: { period: string }) => `Chưa có xếp loại nào đến ${a.period}`,
  'honours.ratings.emptyNext':
    'Khi công đoàn cấp trên công bố mức xếp loại, điểm tự chấm và điểm chấm, bảng sẽ hiện ở đây.',
  'honours.rating.none': 'Chưa có xếp loại',
  'honours.rating.unitsOnly': 'Đơn vị này không tự xếp loại; dưới đây là các đơn vị trực thuộc',
  'honours.units.level': (a: { count: number; label: string }) => `${a.count} ${a.label}`,
  'honours.units.finding': (a: { list: string; known: number; all: number }) =>
    `${a.known}/${a.all} đơn vị đã xếp loại: ${a.list}`,
  'honours.rating.is': (a: { label: string; year: string }) => `Năm ${a.year} xếp loại ${a.label}`,
  'honours.rating.kept': (a: { label: string; year: string }) => `Năm ${a.year} giữ vững xếp loại ${a.label}`,
  'honours.rating.since': (a: { label: string; year: string; since: string }) =>
    `Xếp loại ${a.label} liên tục từ năm ${a.since} đến năm ${a.year}`,
  'honours.rating.keptMark': 'giữ vững',
  'honours.rating.strip': 'Xếp loại theo năm',
  'honours.rating.table': 'Bảng xếp loại: điểm tự chấm và điểm cấp trên chấm',
  'honours.rating.notRated': 'chưa rõ xếp loại',
  'honours.rating.failed': (a: { list: string }) => `Điều kiện chưa đạt: ${a.list}`,
  'honours.change.mark': 'đổi thang xếp loại',
  'honours.change': (a: { day: string; before: string; after: string }) =>
    `Từ ${a.day} đổi thang xếp loại, không so sánh mức trước và sau. Trước: ${a.before}. Sau: ${a.after}.`,
  'honours.change.plain': (a: { before: string; after: string }) =>
    `Đổi thang xếp loại, không so sánh mức trước và sau. Trước: ${a.before}. Sau: ${a.after}.`,
  'honours.col.year': 'Năm',
  'honours.col.unit': 'Đơn vị',
  'honours.col.level': 'Xếp loại',
  'honours.col.self': 'Tự chấm (điểm)',
  'honours.col.given': 'Cấp trên chấm (điểm)',
  'honours.col.gap': 'Chênh lệch',
  'honours.col.by': 'Cấp xếp loại',
  'honours.gap.none': 'bằng nhau',
  'honours.gap.lower': (a: { points: string }) => `thấp hơn ${a.points}`,
  'honours.gap.higher': (a: { points: string }) => `cao hơn ${a.points}`,
  'honours.byUnit.children': (a: { known: number; all: number }) =>
    `Xếp loại từng đơn vị trực thuộc (${a.known}/${a.all} đơn vị có số liệu)`,
  'honours.byUnit.sisters': (a: { known: number; all: number }) =>
    `Xếp loại các đơn vị cùng khối (${a.known}/${a.all} đơn vị có số liệu)`,
  'honours.byUnit.table': 'Bảng xếp loại từng đơn vị',
  'honours.awards.panel': 'Khen thưởng trong năm',
  'honours.awards.subtitle': (a: { unit: string; period: string }) =>
    `Khen thưởng theo cấp, ${a.unit}, ${a.period}; lượt, người, tập thể đếm riêng`,
  'honours.awards.empty': (a: { period: string }) => `Chưa có khen thưởng nào được ghi nhận ${a.period}`,
  'honours.awards.emptyNext':
    'Danh hiệu, hình thức khen, cấp tặng và số lượng sẽ hiện ở đây khi được ghi nhận.',
  'honours.group.occurrence': 'Cá nhân, đếm theo lượt',
  'honours.group.person': 'Cá nhân, đếm theo người',
  'honours.group.collective': 'Tập thể',
  'honours.giver.unknown': 'chưa rõ cấp tặng',
  'honours.title.plain': 'Khen thưởng trong năm',
  'honours.title.at': (a: { level: string }) => `Khen thưởng ở ${a.level}`,
  'honours.title.range': (a: { from: string; to: string }) => `Khen thưởng từ ${a.from} đến ${a.to}`,
  'honours.title.proposals': (a: { reached: string; count: string }) =>
    `${a.reached}; ${a.count} danh hiệu mới ở mức đề nghị`,
  'honours.line': (a: { count: string; unit: string; name: string }) => `${a.count} ${a.unit} ${a.name}`,
  'honours.lineProposed': (a: { count: string; unit: string; name: string }) =>
    `${a.count} ${a.unit} ${a.name} (đề nghị)`,
  'honours.note.units': 'Lượt, người và tập thể là ba cách đếm khác nhau, không cộng với nhau.',
  'honours.note.people':
    'Một người có thể có nhiều danh hiệu, nên số người của các danh hiệu không cộng lại.',
  'honours.note.proposed': 'Khung nét đứt là đề nghị, chưa được tặng và không tính vào số nào.',
  'ladder.table.award': 'Cấp, danh hiệu',
  'ladder.table.status': 'Tình trạng',
  'ladder.table.total': (a: { unit: string }) => `Cộng trong cấp (${a.unit})`,
  'ladder.granted': 'đã tặng',
  'ladder.proposed': 'đề nghị',
  'ladder.total': (a: { count: string }) => `cộng ${a.count}`,
} as const
