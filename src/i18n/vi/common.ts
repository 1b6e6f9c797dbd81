export const common = {
  'common.appName': 'Bảng số liệu Công đoàn',
  'common.retry': 'Thử lại',
  'common.close': 'Đóng',
  'common.undo': 'Hoàn tác',
  'common.openSource': 'Mở nguồn của số liệu này',
  'common.loading': 'Đang tải…',
  'common.quoteCode': (a: { code: string }) => `Mã để báo lại: ${a.code}`,
  'common.skipToContent': 'Đến nội dung chính',
} as const
