import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { anEnvelope } from './envelope.specimen.ts'
import { startMailServer } from '../../test/mail-server.ts'
import { type Notice, smtpNotice, type SmtpSettings } from './smtp-notice.ts'

const NOW = new Date('2025-03-03T10:20:00Z')
const NOTICE: Notice = {
  uuid: anEnvelope().uuid,
  to: 'karla.vind@mail.example',
  municipality: 'Solrød Fjordkommune',
  where: 'digital-post',
}

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function startMail(options: SMTPServerOptions = {}) {
  const { port, mails, close } = await startMailServer(options)
  closing.push(close)
  const settings: SmtpSettings = {
    host: '127.0.0.1',
    port,
    secure: false,
    requireTls: false,
    from: 'Solrød Fjordkommune <noreply@solroedfjord.example>',
    timeoutMillis: 2000,
  }
  return {
    mails,
    settings,
    notice: (change: Partial<SmtpSettings> = {}) => smtpNotice({ ...settings, ...change }, () => NOW),
  }
}

/** What a reader sees: encoded words and quoted-printable undone. */
function read(raw: string): { readonly subject: string; readonly text: string; readonly head: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, ' ')
  const decode = (text: string, underscore: boolean): string =>
    Buffer.from(
      (underscore ? text.replaceAll('_', ' ') : text.replaceAll(/=\r\n/g, '')).replaceAll(
        /=([0-9A-F]{2})/g,
        (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)),
      ),
      'latin1',
    ).toString('utf8')
  const subject = (/^Subject: (.*)$/m.exec(unfolded)?.[1] ?? '')
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, text: string) => decode(text, true))
    .replaceAll(/=\?UTF-8\?B\?(.*?)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString('utf8'))
  return { subject, text: decode(rest.join('\r\n\r\n'), false), head: unfolded }
}

describe('a notice by mail', () => {
  test('says that there is a message, and nothing of what it says or whom it is to', async () => {
    const { mails, notice } = await startMail()
    const sent = await notice().send(NOTICE)
    expect(sent).toMatchObject({ ok: true, value: { state: 'accepted', at: NOW } })
    expect(mails).toHaveLength(1)
    const [mail] = mails
    expect(mail).toMatchObject({ from: 'noreply@solroedfjord.example', to: ['karla.vind@mail.example'] })
    const { subject, text, head } = read(mail?.raw ?? '')
    expect(subject).toBe('Du har fået en besked fra Solrød Fjordkommune')
    expect(text).toContain('Du har fået en besked fra Solrød Fjordkommune.')
    expect(text).toContain('digitale postkasse')
    expect(text).not.toMatch(/Karla|afgørelse|sag|støtte|https?:/i)
    expect(head).toContain(`Message-ID: <${NOTICE.uuid}@holdbar>`)
    expect(head).toContain('Auto-Submitted: auto-generated')
  })

  test('that something is new on one’s own pages gives no link, no number and nothing of what it is', async () => {
    const { mails, notice } = await startMail()
    await notice().send({ ...NOTICE, where: 'min-sag' })
    const { subject, text } = read(mails[0]?.raw ?? '')
    expect(subject).toBe('Der er noget nyt på Min sag hos Solrød Fjordkommune')
    expect(text).toContain('Log ind, som du plejer')
    expect(text).toContain('Giv mig besked')
    expect(text).not.toMatch(/Karla|afgørelse|klage|støtte|høring|https?:|www|\d/i)
  })

  test('sent again is the same mail, by its number', async () => {
    const { mails, notice } = await startMail()
    await notice().send(NOTICE)
    await notice().send(NOTICE)
    const ids = mails.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  test.each(['ikke en adresse', 'a@b.dk, c@d.dk', 'Karla <a@b.dk>', 'a@b.dk\r\nBcc: x@y.dk', ''])(
    'to %j is not sent',
    async (to) => {
      const { mails, notice } = await startMail()
      expect(await notice().send({ ...NOTICE, to })).toMatchObject({
        ok: false,
        error: { kind: 'ugyldig', field: 'to' },
      })
      expect(mails).toEqual([])
    },
  )

  test('a municipality’s name can’t add a line to the mail', async () => {
    const { mails, notice } = await startMail()
    await notice().send({ ...NOTICE, municipality: 'Kommunen\r\nBcc: x@y.dk' })
    expect(mails[0]?.to).toEqual(['karla.vind@mail.example'])
    expect(read(mails[0]?.raw ?? '').head).not.toMatch(/^Bcc:/m)
  })

  test('a server that says no for good, for now, or not at all is told apart, without the address', async () => {
    const refusing = await startMail({
      onRcptTo: (_, __, done) => done(Object.assign(new Error('no such user karla.vind'), { responseCode: 550 })),
    })
    const busy = await startMail({
      onRcptTo: (_, __, done) => done(Object.assign(new Error('later'), { responseCode: 450 })),
    })
    const results = [
      await refusing.notice().send(NOTICE),
      await busy.notice().send(NOTICE),
      await smtpNotice({ ...busy.settings, port: 1 }, () => NOW).send(NOTICE),
      await busy.notice({ requireTls: true }).send(NOTICE),
    ]
    expect(results.map((result) => (result.ok ? 'ok' : result.error.kind))).toEqual([
      'afvist',
      'utilgaengelig',
      'utilgaengelig',
      'ingen-adgang',
    ])
    expect(JSON.stringify(results)).not.toContain('karla')
  })

  test('a server that never greets is given up', async () => {
    const { settings } = await startMail({ onConnect: () => undefined })
    expect(await smtpNotice({ ...settings, timeoutMillis: 200 }, () => NOW).send(NOTICE)).toMatchObject({
      ok: false,
      error: { kind: 'tidsudloeb' },
    })
  })
})
