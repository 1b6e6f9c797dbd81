type Became = { to: string; day: string }

export const unit = {
  'units.picker.title': 'Chọn đơn vị',
  'units.picker.search': 'Tìm đơn vị (gõ không dấu hoặc chữ cái đầu cũng được)',
  'units.picker.trees': 'Hai cây đơn vị',
  'units.picker.keys': 'Phím ↑ ↓ để đi, → ← để mở và đóng nhánh, Enter để chọn.',
  'units.picker.none': (a: { typed: string }) => `Không có đơn vị nào khớp với “${a.typed}”.`,
  'units.picker.covered': (a: { unions: string }) => `Số liệu của ${a.unions}`,
  'units.picker.several': (a: { unions: string }) =>
    `Có nhiều công đoàn trên địa bàn này, chọn ở cây Công đoàn: ${a.unions}`,
  'units.picker.uncovered': 'Không có công đoàn nào có số liệu đúng địa bàn này; mở ra để chọn phường.',
  'units.picker.uncoveredLeaf': 'Không có công đoàn nào có số liệu đúng địa bàn này.',
  'units.picker.partlyKnown': 'Chỉ biết một số đơn vị trực thuộc, nên không có số liệu chung.',
  'units.tree.union': (a: { count: number }) => `Công đoàn (${a.count})`,
  'units.tree.admin': (a: { count: number }) => `Địa bàn hành chính (${a.count})`,
  'units.life.from': (a: { from: string }) => `từ ${a.from}`,
  'units.life.to': (a: { to: string }) => `đến ${a.to}`,
  'units.life.fromTo': (a: { from: string; to: string }) => `từ ${a.from} đến ${a.to}`,
  'units.became.merge': (a: Became) => `Từ ${a.day} nhập vào ${a.to}.`,
  'units.became.rename': (a: Became) => `Từ ${a.day} đổi tên thành ${a.to}.`,
  'units.became.transfer': (a: Became) => `Từ ${a.day} chuyển sang ${a.to}.`,
  'units.became.dissolve': (a: Became) => `Từ ${a.day} kết thúc hoạt động; ${a.to} tiếp nhận.`,
  'units.became.namesake': (a: { name: string }) => `${a.name} mới`,
  'units.became.split': (a: Became) =>
    `Từ ${a.day} địa bàn được sắp xếp về ${a.to}; không rõ tỷ lệ từng phần, không dùng để cộng số liệu.`,
  'units.became.ofTerritory': (a: { place: string; what: string }) =>
    `Địa bàn ${a.place}: ${a.what.slice(0, 1).toLowerCase()}${a.what.slice(1)}`,
  'units.madeFrom': (a: { from: string; day: string }) => `Lập ngày ${a.day} từ ${a.from}.`,
} as const
