/** Words on leagues and matrices, which no first view shows. */
export const places = {
  'chart.league.mode': 'Hiện',
  'chart.league.all': 'Tất cả',
  'chart.league.top': (a: { k: number }) => `Nhóm ${a.k} đầu và đơn vị mình`,
  'chart.league.ownUnit': 'đơn vị mình',
  'chart.league.hidden': (a: { count: number }) => `${a.count} đơn vị khác không hiện`,
  'chart.matrix.best': 'cao nhất',
  'chart.matrix.worst': 'thấp nhất',
  'chart.matrix.first': (a: { k: number }) => `thứ 1–${a.k} (đóng khung)`,
  'chart.matrix.range': 'chỉ biết khoảng',
  'chart.matrix.sort': (a: { unit: string }) => `Sắp xếp theo thứ hạng của ${a.unit}`,
  'chart.matrix.unsort': 'Trở lại thứ tự ban đầu',
} as const
