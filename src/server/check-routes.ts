import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Lang } from '../base/words.ts'
import { checkPage } from '../web/check/check-page.ts'
import type { Frame } from '../web/layout.ts'
import { pathTo } from '../web/paths.ts'
import { reportPage } from '../web/check/report-page.ts'
import { resultPage } from '../web/check/result-page.ts'
import { sendTrouble } from './error-pages.ts'
import { judgeSubmission } from './judge-submission.ts'
import { MEGABYTE } from '../base/megabyte.ts'
import { LARGEST_FILE, readSubmission } from './read-submission.ts'
import { sendPage } from './send-page.ts'
import type { Site } from './site.ts'

const LANGS: readonly Lang[] = ['da', 'en']

export function addCheckRoutes(server: FastifyInstance, site: Site): void {
  for (const lang of LANGS) {
    const path = pathTo('/tjek', lang)
    const rateLimit = { max: site.checksPerMinute, timeWindow: '1 minute' }
    // The answer to a form has no address of its own: whoever asks for it by one gets the form.
    server.get(path, (_, reply) => reply.redirect(pathTo('/', lang), 303))
    server.post(path, { config: { rateLimit } }, (request, reply) => answer(site, lang, request, reply))
  }
}

/** Parse, ask, render. Nothing of it is kept. */
async function answer(site: Site, lang: Lang, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE + MEGABYTE)
    return sendTrouble(site, request, reply, 'too-large')
  if (!(await site.openRoom.enter(request, reply, request.ip))) return sendTrouble(site, request, reply, 'busy')
  const read = await readSubmission(request)
  if (read.kind === 'trouble') return sendTrouble(site, request, reply, read.trouble)

  const { submission } = read
  const frame: Frame = { lang, assets: site.assets, version: site.version, hasCases: site.hasCases }
  const judged = await judgeSubmission(submission, site.readFile, site.refuse)
  if (!judged.ok) return sendPage(reply.status(422), checkPage(frame, submission, judged.error))

  const { text, file, date } = judged.value
  const answered = await site.check(text, date ?? site.today())
  if (!answered.ok) {
    const field = submission.file === null ? 'tekst' : 'fil'
    return sendPage(reply.status(422), checkPage(frame, submission, [{ field, words: answered.error.words }]))
  }
  const checked = answered.value
  if (submission.isReport) return sendReport(reply, reportPage([{ checked, file }], lang), file)
  return sendPage(reply, resultPage(frame, checked, { file, date: date ?? '' }))
}

// The report carries its style inside, which no page of the site may.
const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

function sendReport(reply: FastifyReply, report: string, file: string | null): FastifyReply {
  return sendPage(
    reply
      .header('content-security-policy', REPORT_POLICY)
      .header('content-disposition', `attachment; ${fileName(file)}`),
    report,
  )
}

/** `brev.docx` gives `brev.holdbar.html`; both an ASCII name and the right one, as RFC 6266 asks. */
function fileName(file: string | null): string {
  const stem =
    (file ?? 'rapport')
      .replace(/\.[^.]*$/, '')
      .replace(/[^\p{L}\p{N} ._-]/gu, '_')
      .slice(0, 80)
      .trim() || 'rapport'
  const ascii = stem.replace(/[^\x20-\x7e]/g, '_')
  return `filename="${ascii}.holdbar.html"; filename*=UTF-8''${encodeURIComponent(stem)}.holdbar.html`
}
