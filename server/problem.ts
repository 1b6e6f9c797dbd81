import {
  type FieldError,
  PROBLEM_STATUS,
  type Problem,
  type ProblemType,
  type Rule,
} from '#contract/problem.ts'

const TITLES: Record<ProblemType, string> = {
  'invalid-request': 'Yêu cầu không hợp lệ',
  'host-not-allowed': 'Địa chỉ máy chủ không được phép',
  'origin-not-allowed': 'Trang gửi yêu cầu không được phép',
  'read-only': 'Máy chủ chỉ cho xem',
  'not-found': 'Không có địa chỉ này',
  'unit-not-found': 'Không có đơn vị này',
  'source-not-found': 'Không có nguồn này',
  'figure-not-found': 'Không có số liệu này',
  'change-set-not-found': 'Không có lần thay đổi này',
  'method-not-allowed': 'Không dùng được cách gọi này',
  'fact-changed': 'Số liệu đã được người khác sửa',
  'change-set-id-reused': 'Mã lần thay đổi đã được dùng',
  'already-undone': 'Lần thay đổi này đã được hoàn tác',
  'body-too-large': 'Dữ liệu gửi lên quá lớn',
  'unsupported-media-type': 'Chỉ nhận application/json',
  'rule-broken': 'Số liệu không khớp quy tắc',
  internal: 'Lỗi của máy chủ',
  'store-unavailable': 'Không mở được cơ sở dữ liệu',
}

/** Thrown by handlers; becomes a problem+json answer. `detail` is for people who read logs and documents, in English. */
export class ProblemError extends Error {
  readonly type: ProblemType
  readonly errors: FieldError[]
  constructor(type: ProblemType, detail: string, errors: FieldError[] = []) {
    super(detail)
    this.type = type
    this.errors = errors
  }
}

export const toProblem = (error: ProblemError): Problem => ({
  type: `urn:problem:${error.type}`,
  title: TITLES[error.type],
  status: PROBLEM_STATUS[error.type],
  detail: error.message,
  errors: error.errors,
})

export const bodyError = (
  field: string,
  message: string,
  read: unknown,
  rule: Rule | null = null,
): FieldError => ({
  in: 'body',
  field,
  message,
  read: read === undefined ? null : String(read).slice(0, 200),
  rule,
})
