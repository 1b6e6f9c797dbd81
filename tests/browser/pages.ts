/** The pages of the app by the heading each opens with. */
export const PAGES = [
  ['/', 'Tổng quan'],
  ['/doan-vien', 'Đoàn viên'],
  ['/ket-nap', 'Kết nạp mới'],
  ['/cham-lo', 'Chăm lo'],
  ['/xep-hang', 'Xếp hạng'],
  ['/khen-thuong', 'Xếp loại, khen thưởng'],
  ['/cong-tac', 'Công tác năm'],
  ['/don-vi', 'Đơn vị'],
  ['/so-sanh', 'So sánh'],
  ['/ve-so-lieu', 'Về số liệu'],
  ['/lich-su', 'Lịch sử'],
] as const

export const SEED = 'http://127.0.0.1:4873'
export const WARD_2025 = 'http://127.0.0.1:4874'
