import type { Words } from '../../base/words.ts'
import { html, nothing } from '../html.ts'
import { layout } from '../layout.ts'
import { sayIn } from '../wording.ts'
import { type CitizenFrame, type Reach, readAloud } from './citizen-frame.ts'

const w = (da: string, en: string): Words => ({ da, en })
const TITLE = w('Hvem kan hjælpe mig?', 'Who can help me?')
const HELPERS: readonly { readonly name: Words; readonly what: Words; readonly link?: string }[] = [
  {
    name: w('Din rådgiver i kommunen', 'Your caseworker in the municipality'),
    what: w(
      'Kommunen har pligt til at vejlede dig. Du kan spørge om alt i din sag og bede om at få et brev forklaret.',
      'The municipality must guide you. You can ask about everything in your case and ask to have a letter explained.',
    ),
  },
  {
    name: w('En bisidder', 'A companion'),
    what: w(
      'En, du selv vælger, som er med dig til møder eller hjælper dig med at skrive: en ven, en fra familien eller en anden, du har tillid til. Kommunen kan kun sjældent sige nej.',
      'Someone you choose, who comes with you to meetings or helps you write: a friend, someone from your family or another you trust. The municipality can rarely say no.',
    ),
  },
  {
    name: w('En partsrepræsentant', 'A party representative'),
    what: w(
      'En, du giver lov til at tale og skrive for dig. Du bestemmer, hvad personen må, og du kan sige stop igen.',
      'Someone you allow to speak and write for you. You decide what the person may do, and you can end it again.',
    ),
  },
  {
    name: w('DUKH, Den Uvildige Konsulentordning på Handicapområdet', 'DUKH, independent advisers on disability'),
    what: w(
      'Gratis og uvildig rådgivning om hjælp ved handicap. De er ikke en del af kommunen.',
      'Free and independent advice on help with a disability. They are no part of the municipality.',
    ),
    link: 'https://www.dukh.dk',
  },
  {
    name: w('Ankestyrelsen', 'The National Social Appeals Board'),
    what: w(
      'Det er dem, der afgør en klage, hvis kommunen ikke ændrer sin afgørelse. Klagen skal først sendes til kommunen.',
      'They decide a complaint if the municipality does not change its decision. The complaint goes to the municipality first.',
    ),
    link: 'https://ast.dk',
  },
]
const ADVISER = {
  name: w('Borgerrådgiveren', 'The citizens’ adviser'),
  what: w(
    'Hjælper dig, hvis du har svært ved at tale med kommunen eller er utilfreds med, hvordan du er blevet behandlet.',
    'Helps you if you find it hard to talk with the municipality or are not content with how you were treated.',
  ),
}

export function helpPage(frame: CitizenFrame, reach: Reach | null): string {
  const t = sayIn(frame.lang)
  return layout(frame, {
    title: t(TITLE),
    page: '/min-sag/hjaelp',
    body: html`<h1>${t(TITLE)}</h1>${readAloud(frame)}
${HELPERS.map(({ name, what, link }, i) => html`<section class="my-card"><h2>${t(name)}</h2><p>${t(what)}</p>${link === undefined ? nothing : html`<p><a href="${link}" rel="noreferrer">${link.replace('https://', '').replace('www.', '')}</a></p>`}${i === 0 && reach !== null ? html`<p>${t(w('Ring på', 'Call'))} <strong>${reach.phone}</strong>, <span lang="da">${reach.hours}</span>.</p>` : nothing}</section>`)}
${reach === null || reach.borgerraadgiver === null ? nothing : html`<section class="my-card"><h2>${t(ADVISER.name)}</h2><p>${t(ADVISER.what)}</p><p lang="da">${reach.borgerraadgiver}</p></section>`}`,
  })
}
