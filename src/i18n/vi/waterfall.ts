/** Words of the chart that leads from an opening to a closing stock. */
export const waterfall = {
  'waterfall.term': 'Nguyên nhân',
  'waterfall.axis': 'Thanh dài bằng số người thay đổi; trục không bắt đầu từ 0.',
  'waterfall.causes': (a: { list: string }) => `Trong kỳ: ${a.list}.`,
  'waterfall.missing': (a: { list: string }) => `chưa có số liệu: ${a.list}`,
  'waterfall.check.match': 'Cộng lại khớp: đầu kỳ và các nguyên nhân cho đúng số cuối kỳ.',
  'waterfall.check.unknown': 'Không kiểm được: có số chưa báo cáo hoặc chưa đủ đơn vị.',
  'waterfall.check.differ': (a: { n: string }) =>
    `Lệch ${a.n} người: đầu kỳ và các nguyên nhân không cho đúng số cuối kỳ.`,
} as const
