type Ran = { unit: string; now: string; to: string; before: string; from: string }
type Explained = {
  unit: string
  points: string
  most: string
  place: string
  gap: string
  other: string
  otherPlace: string
}
type Moved = { places: string; before: string; period: string }
export const ranking = {
  'rankings.page': 'Xếp hạng',
  'rankings.overall': 'Xếp hạng phường',
  'rankings.union': 'Xếp hạng công đoàn phường',
  'rankings.matrix': 'Từng phòng, ban, ngành xếp thế nào',
  'rankings.share': 'Bao nhiêu phòng, ban, ngành xếp nhóm đầu',
  'rankings.subtitle': (a: { scheme: string; evaluator: string }) => `${a.scheme}, do ${a.evaluator} xếp`,
  'rankings.finding.ward': (a: { place: string }) => `Phường xếp ${a.place}`,
  'rankings.finding.ward-union': (a: { place: string }) => `Công đoàn phường xếp ${a.place}`,
  'rankings.finding.grassroots': (a: { place: string }) => `Công đoàn cơ sở xếp ${a.place}`,
  'rankings.finding.unknown': 'Nguồn không nêu thứ hạng của đơn vị',
  'rankings.finding.notRanked': 'Đơn vị không được xếp hạng',
  'rankings.movement.up': (a: Moved) => `Tăng ${a.places} bậc (${a.period}: ${a.before})`,
  'rankings.movement.down': (a: Moved) => `Giảm ${a.places} bậc (${a.period}: ${a.before})`,
  'rankings.movement.same': (a: { before: string; period: string }) =>
    `Giữ nguyên (${a.period}: ${a.before})`,
  'rankings.movement.unknown': 'Không có thứ hạng năm trước để so sánh',
  'rankings.matrix.title': (a: { evaluators: string; units: string }) =>
    `${a.evaluators} phòng, ban, ngành xếp hạng ${a.units} phường`,
  'rankings.matrix.subtitle': (a: { k: number }) => `Mỗi ô là một thứ hạng; đóng khung: thứ 1–${a.k}`,
  'rankings.share.finding': (a: { part: string; whole: string; k: number }) =>
    `${a.part}/${a.whole} phòng, ban, ngành xếp phường thứ 1–${a.k}`,
  'rankings.share.subtitle': 'Số phòng, ban, ngành, không phải thứ hạng',
  'rankings.share.part': (a: { k: number }) => `thứ 1–${a.k}`,
  'rankings.share.rest': 'ngoài nhóm hoặc không xếp',
  'rankings.share.undetermined': 'chưa xác định',
  'rankings.history': 'Thứ hạng qua các năm',
  'rankings.history.up': (a: Ran) => `${a.unit} lên ${a.now} (${a.to}) từ ${a.before} (${a.from})`,
  'rankings.history.down': (a: Ran) => `${a.unit} xuống ${a.now} (${a.to}) từ ${a.before} (${a.from})`,
  'rankings.history.same': (a: Ran) => `${a.unit} giữ ${a.now} (${a.to}), như ${a.from}`,
  'rankings.history.open': (a: { unit: string }) => `Thứ hạng của ${a.unit} qua các năm`,
  'rankings.history.subtitle': (a: { scheme: string; from: string; to: string }) =>
    `${a.scheme}, ${a.from}–${a.to}; thứ 1 ở trên cùng`,
  'rankings.history.year': (a: { year: string; place: string }) => `${a.year}: ${a.place}`,
  'rankings.history.none': (a: { year: string }) => `${a.year}: không có xếp hạng`,
  'rankings.history.noteBreak': (a: { before: string; year: string }) =>
    `Không nối ${a.before} với ${a.year}: hai năm xếp theo cách khác nhau hoặc số đơn vị khác nhau.`,
  'rankings.history.noteRange': 'Khung nét đứt: nguồn chỉ cho biết thứ hạng nằm trong khoảng.',
  'rankings.history.noteUnknown': 'Chỗ trống: không được xếp hạng hoặc nguồn không nêu.',
  'rankings.history.noteTie': 'Dấu = trước thứ hạng: đồng hạng.',
  'rankings.history.tooShort': 'Cần xếp hạng của ít nhất hai năm để vẽ',
  'rankings.history.tooShortNext': 'Chọn khoảng năm dài hơn ở đầu trang, hoặc nhập xếp hạng các năm trước.',
  'rankings.show': 'Hiện',
  'rankings.show.all': 'Tất cả',
  'rankings.show.top': (a: { k: number }) => `Nhóm ${a.k} đầu và đơn vị mình`,
  'rankings.explain': 'Vì sao xếp thứ này, làm gì để lên',
  'explain.finding': (a: { way: string; place: string }) => `Cần thêm ${a.way} để lên ${a.place}`,
  'explain.part': (a: { points: string; criterion: string }) => `${a.points} điểm ở ${a.criterion}`,
  'explain.first': (a: { place: string }) => `Đã đứng ${a.place}, không còn thứ hạng cao hơn`,
  'explain.outOfReach': 'Đạt điểm tối đa ở mọi tiêu chí cũng chưa lên được thứ hạng trên',
  'explain.undetermined': (a: { count: string }) =>
    `Chưa xác định được: còn thiếu điểm của ${a.count} đơn vị`,
  'explain.missing': (a: { units: string }) =>
    `Thiếu điểm: ${a.units}. Điểm chưa có không được coi là 0, nên chưa so được tổng điểm.`,
  'explain.missingOf': (a: { unit: string; count: string }) => `${a.unit} (${a.count} tiêu chí)`,
  'explain.disagrees': 'Thứ hạng ghi nhận không khớp với tổng điểm',
  'explain.disagreesNote':
    'Nguồn ghi thứ hạng khác với thứ tự của tổng điểm, nên không thể lấy điểm giải thích thứ hạng. Cần đối chiếu lại bảng điểm và thứ hạng.',
  'explain.subtitle': (a: { scheme: string; evaluator: string; most: string }) =>
    `${a.scheme}, do ${a.evaluator} xếp; điểm theo tiêu chí, đã nhân hệ số, tối đa ${a.most}`,
  'explain.summary': (a: Explained) => `${a.unit} được ${a.points}/${a.most} điểm, ${a.place}.`,
  'explain.summaryBehind': (a: Explained) =>
    `${a.unit} được ${a.points}/${a.most} điểm, ${a.place}; kém ${a.other} (${a.otherPlace}) ${a.gap} điểm.`,
  'explain.also': (a: { ways: string }) => `Ít như vậy còn có: ${a.ways}.`,
  'explain.assumption': 'Tính khi điểm của các đơn vị khác giữ nguyên; bằng điểm thì đồng hạng.',
  'explain.robust': (a: { kept: string; of: string }) =>
    `Bỏ lần lượt từng tiêu chí: thứ hạng giữ nguyên trong cả ${a.kept}/${a.of} trường hợp.`,
  'explain.lessRobust': (a: { kept: string; of: string; moved: string }) =>
    `Bỏ lần lượt từng tiêu chí: thứ hạng giữ nguyên trong ${a.kept}/${a.of} trường hợp; ${a.moved}.`,
  'explain.movedWithout': (a: { criterion: string; place: string }) => `bỏ ${a.criterion} thì ${a.place}`,
  'explain.by': (a: { by: string }) => `${a.by} chấm`,
  'explain.byWeighted': (a: { by: string; points: string; weight: string }) =>
    `${a.by} chấm ${a.points}, hệ số ${a.weight}`,
  'explain.criterion': 'Tiêu chí',
  'explain.points': 'Điểm',
  'explain.most': 'Tối đa',
  'explain.pointsOfMost': 'Điểm / tối đa',
  'explain.difference': (a: { unit: string }) => `So với ${a.unit}`,
  'explain.without': 'Nếu bỏ tiêu chí',
  'explain.total': 'Tổng điểm',
  'explain.key.own': 'điểm đạt được',
  'explain.key.added': 'cần thêm',
  'explain.decision.overall': (a: { evaluator: string }) =>
    `Thứ hạng phường do ${a.evaluator} quyết định, không có bảng điểm`,
  'explain.decision.union': (a: { evaluator: string }) =>
    `Thứ hạng công đoàn phường do ${a.evaluator} quyết định, không có bảng điểm`,
  'explain.decisionNext':
    'Vì vậy không tính được điểm nào tạo nên thứ hạng, cũng không tính được cần thêm gì để lên.',
  'explain.noScores.overall': (a: { evaluator: string }) =>
    `Chưa có điểm nào trong bảng điểm phường của ${a.evaluator}`,
  'explain.noScores.union': (a: { evaluator: string }) =>
    `Chưa có điểm nào trong bảng điểm công đoàn phường của ${a.evaluator}`,
  'explain.noScoresNext': 'Khi có điểm của mọi đơn vị, thứ hạng sẽ được giải thích ở đây.',
  'bump.focus': 'Làm nổi đường của đơn vị này',
  'bump.unfocus': 'Thôi làm nổi',
  'bump.help':
    'Phím trái, phải: các năm của một đơn vị. Phím lên, xuống: thứ hạng trên, dưới. Enter: mở nguồn, hoặc làm nổi đường khi đang ở tên đơn vị. Esc: ra khỏi biểu đồ.',
  'bump.list': 'Các đơn vị trong biểu đồ',
  'rankings.empty': (a: { period: string }) => `Chưa có xếp hạng nào ${a.period}`,
  'rankings.emptyNext': 'Chọn năm khác hoặc đơn vị khác ở đầu trang.',
} as const
