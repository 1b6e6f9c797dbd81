/** Words on leagues and matrices, which no first view shows. */
export const places = {
  'chart.league.ownUnit': 'đơn vị mình',
  'chart.league.hidden': (a: { count: number }) => `${a.count} đơn vị khác không hiện`,
  'places.up': (a: { number: string; since: string }) => `tăng ${a.number} bậc so với ${a.since}`,
  'places.down': (a: { number: string; since: string }) => `giảm ${a.number} bậc so với ${a.since}`,
  'places.same': (a: { since: string }) => `giữ nguyên so với ${a.since}`,
  'chart.matrix.best': 'cao nhất',
  'chart.matrix.worst': 'thấp nhất',
  'chart.matrix.first': (a: { k: number }) => `thứ 1–${a.k} (đóng khung)`,
  'chart.matrix.range': 'chỉ biết khoảng',
  'chart.matrix.sort': (a: { unit: string }) => `Sắp xếp theo ${a.unit}`,
  'chart.matrix.unsort': 'Trở lại thứ tự ban đầu',
} as const
