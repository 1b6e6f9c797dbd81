export const ranking = {
  'rankings.page': 'Xếp hạng',
  'rankings.overall': 'Xếp hạng phường',
  'rankings.union': 'Xếp hạng công đoàn phường',
  'rankings.matrix': 'Từng đơn vị chấm xếp thế nào',
  'rankings.share': 'Bao nhiêu đơn vị chấm xếp nhóm đầu',
  'rankings.subtitle': (a: { scheme: string; evaluator: string }) => `${a.scheme}, do ${a.evaluator} xếp`,
  'rankings.finding.ward': (a: { place: string }) => `Phường xếp ${a.place}`,
  'rankings.finding.ward-union': (a: { place: string }) => `Công đoàn phường xếp ${a.place}`,
  'rankings.finding.grassroots': (a: { place: string }) => `Công đoàn cơ sở xếp ${a.place}`,
  'rankings.finding.unknown': 'Nguồn không nêu thứ hạng của đơn vị',
  'rankings.finding.notRanked': 'Đơn vị không được xếp hạng',
  'rankings.movement.up': (a: { places: string; before: string }) =>
    `Tăng ${a.places} bậc so với năm trước (${a.before})`,
  'rankings.movement.down': (a: { places: string; before: string }) =>
    `Giảm ${a.places} bậc so với năm trước (${a.before})`,
  'rankings.movement.same': (a: { before: string }) => `Giữ nguyên so với năm trước (${a.before})`,
  'rankings.movement.unknown': 'Không có thứ hạng năm trước để so sánh',
  'rankings.matrix.title': (a: { evaluators: string; units: string }) =>
    `${a.evaluators} đơn vị chấm xếp hạng ${a.units} phường`,
  'rankings.matrix.subtitle': (a: { k: number }) => `Mỗi ô là một thứ hạng; đóng khung: thứ 1–${a.k}`,
  'rankings.share.finding': (a: { part: string; whole: string; k: number }) =>
    `${a.part}/${a.whole} đơn vị chấm xếp phường từ thứ 1 đến thứ ${a.k}`,
  'rankings.share.subtitle': 'Số đơn vị chấm, không phải thứ hạng',
  'rankings.share.part': (a: { k: number }) => `thứ 1–${a.k}`,
  'rankings.share.rest': 'ngoài nhóm hoặc không xếp',
  'rankings.share.undetermined': 'chưa xác định',
  'rankings.empty': (a: { period: string }) => `Chưa có xếp hạng nào ${a.period}`,
  'rankings.emptyNext': 'Chọn năm khác hoặc đơn vị khác ở đầu trang.',
} as const
