import { messages } from '../messages.ts'

export const commonMessages = messages({
  vi: {
    'common.appName': 'Bảng số liệu Công đoàn',
    'common.retry': 'Thử lại',
    'common.close': 'Đóng',
    'common.undo': 'Hoàn tác',
    'common.openSource': 'Mở nguồn của số liệu này',
    'common.loading': 'Đang tải…',
    'common.quoteCode': (a: { code: string }) => `Mã để báo lại: ${a.code}`,
    'common.skipToContent': 'Đến nội dung chính',
  },
  en: {
    'common.appName': 'Union Dashboard',
    'common.retry': 'Try again',
    'common.close': 'Close',
    'common.undo': 'Undo',
    'common.openSource': 'Open the source of this figure',
    'common.loading': 'Loading…',
    'common.quoteCode': a => `Code to quote: ${a.code}`,
    'common.skipToContent': 'Skip to content',
  },
})
