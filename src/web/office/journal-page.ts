import type { KeptEntry } from '../../app/case-desk.ts'
import type { LoggedAccess } from '../../app/access.ts'
import type { Words } from '../../base/words.ts'
import { ROLE } from '../case-labels.ts'
import { html } from '../html.ts'
import { sayIn } from '../wording.ts'
import { purposeInWords, shownInWords } from './words/access-words.ts'
import { caseLayout, type CaseShown, caseUrl, type OfficeFrame } from './case-frame.ts'
import { ACT_DONE, entryNaming } from './words/entry-words.ts'
import { momentInWords } from './words/moment-words.ts'

const WORDS = {
  title: { da: 'Journal', en: 'Journal' },
  lead: {
    da: 'Alt, hvad der er gjort i sagen. Intet kan rettes eller slettes; noget nyt kan svare på det.',
    en: 'All that was done in the case. Nothing can be changed or deleted; something new can answer it.',
  },
  access: { da: 'Hvem har set sagen', en: 'Who has looked at the case' },
  when: { da: 'Hvornår', en: 'When' },
  who: { da: 'Hvem', en: 'Who' },
  what: { da: 'Hvad', en: 'What' },
  why: { da: 'Formål', en: 'Purpose' },
} satisfies Record<string, Words>

export interface JournalGiven {
  readonly entries: readonly KeptEntry[]
  readonly accesses: readonly LoggedAccess[]
  /** Also of those who only looked. */
  readonly nameOfUser: (user: string) => string
}

export function journalPage(
  frame: OfficeFrame,
  shown: CaseShown,
  { entries, accesses, nameOfUser }: JournalGiven,
): string {
  const { lang } = frame
  const t = sayIn(lang)
  return caseLayout(frame, shown, {
    title: WORDS.title,
    page: 'journal',
    at: caseUrl(shown, 'journal'),
    body: html`<h1>${t(WORDS.title)}</h1><p>${t(WORDS.lead)}</p>
<ol class="journal" reversed>${entries.toReversed().map(({ entry, by, recordedAt, seq }) => html`<li value="${seq}"><p><strong>${t(ACT_DONE[entry.kind])}</strong></p><p class="evidence-from">${momentInWords(recordedAt, lang)}, ${nameOfUser(by.user)} (${t(ROLE[by.role])})</p><p>${entryNaming(lang, entry, nameOfUser)}</p></li>`)}</ol>
<h2>${t(WORDS.access)}</h2><div class="table-scroll" tabindex="0" role="region" aria-label="${t(WORDS.access)}"><table class="table"><thead><tr><th scope="col">${t(WORDS.when)}</th><th scope="col">${t(WORDS.who)}</th><th scope="col">${t(WORDS.what)}</th><th scope="col">${t(WORDS.why)}</th></tr></thead><tbody>${accesses.map(({ at, user, role, what, purpose }) => html`<tr><td>${momentInWords(at, lang)}</td><td>${nameOfUser(user)} (${t(ROLE[role])})</td><td>${shownInWords(t, what)}</td><td>${purposeInWords(t, purpose)}</td></tr>`)}</tbody></table></div>`,
  })
}
