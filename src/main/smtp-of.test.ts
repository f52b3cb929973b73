import { expect, test } from 'vitest'
import { SettingError } from './setting-error.ts'
import { smtpOf } from './smtp-of.ts'

const HOLDBAR_SMTP_FROM = 'Fjordkøbing Kommune <noreply@example.dk>'

test('no mail server is chosen, and none is', () => {
  expect(smtpOf({})).toBeUndefined()
  expect(smtpOf({ HOLDBAR_SMTP: '' })).toBeUndefined()
})

test.each([
  [
    'smtps://post:hemmelig%40@mail.example.dk',
    { host: 'mail.example.dk', port: 465, secure: true, requireTls: false, user: 'post', password: 'hemmelig@' },
  ],
  ['smtp://mail.example.dk', { host: 'mail.example.dk', port: 587, secure: false, requireTls: true }],
  ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, secure: false, requireTls: false }],
  ['smtp://[::1]:25', { host: '::1', port: 25, secure: false, requireTls: false }],
])('%s is a mail server, over TLS unless it is this machine', (HOLDBAR_SMTP, settings) => {
  expect(smtpOf({ HOLDBAR_SMTP, HOLDBAR_SMTP_FROM })).toEqual({
    ...settings,
    from: HOLDBAR_SMTP_FROM,
    timeoutMillis: 20_000,
  })
})

test.each(['https://post:hemmelig@mail.example.dk', 'mail.example.dk', 'hemmelig'])(
  '%s is none, and a password is not repeated',
  (HOLDBAR_SMTP) => {
    expect(() => smtpOf({ HOLDBAR_SMTP, HOLDBAR_SMTP_FROM })).toThrow(/^HOLDBAR_SMTP er ingen mailserver/)
    expect(() => smtpOf({ HOLDBAR_SMTP, HOLDBAR_SMTP_FROM })).not.toThrow(/hemmelig/)
  },
)

test('who it is from must be told', () => {
  const read = () => smtpOf({ HOLDBAR_SMTP: 'smtp://127.0.0.1' })
  expect(read).toThrow(SettingError)
  expect(read).toThrow(/HOLDBAR_SMTP_FROM mangler[^]+HOLDBAR_SMTP_FROM is missing/)
})
