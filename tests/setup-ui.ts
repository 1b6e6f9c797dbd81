import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { guardConsole } from './console-guard.ts'

configure({ asyncUtilTimeout: 5000 })
guardConsole()
afterEach(cleanup)

/** jsdom has the element but not its methods. */
function fillDialog(): void {
  const dialog = HTMLDialogElement.prototype
  dialog.show ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  dialog.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  dialog.close ??= function (this: HTMLDialogElement, value = '') {
    if (!this.open) return
    this.open = false
    this.returnValue = value
    this.dispatchEvent(new Event('close'))
  }
}

fillDialog()
