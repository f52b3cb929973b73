import type { Words } from '../../base/words.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { ROLE } from '../case-labels.ts'
import { html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { type Frame, layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { sayIn } from '../wording.ts'

/** Someone made up, to try the program as. */
export interface DemoUser {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly municipality: string
}

/** `alle`: one way in for everyone. */
export type SignInDoor = 'alle' | 'medarbejder' | 'borger'

export interface SignInGiven {
  /** People to choose among, only where the program runs to be tried. */
  readonly demo: readonly DemoUser[]
  /** The ways in by a provider of identity. */
  readonly doors: readonly SignInDoor[]
  readonly problem?: Words
}

const WORDS = {
  title: { da: 'Log ind', en: 'Sign in' },
  doors: {
    alle: { da: 'Gå til login', en: 'Go to sign-in' },
    medarbejder: { da: 'Log ind som medarbejder', en: 'Sign in as staff' },
    borger: { da: 'Log ind som borger', en: 'Sign in as a citizen' },
  },
  demoTitle: { da: 'Prøv Holdbar som', en: 'Try Holdbar as' },
  demoLead: {
    da: 'Programmet kører som prøveudgave. Alle personer og sager er opdigtede, og der er ingen adgangskode.',
    en: 'The program runs as a demo. All people and cases are made up, and there is no password.',
  },
  none: {
    da: 'Der er ikke sat en login-tjeneste op. Bed din it-afdeling om at gøre det; hvordan står i driftsvejledningen.',
    en: 'No sign-in service is set up. Ask your IT department to do it; the operation guide tells how.',
  },
} satisfies Record<string, Words | Record<SignInDoor, Words>>

export function signInPage(frame: Frame, { demo, doors, problem }: SignInGiven): string {
  const { lang } = frame
  const t = sayIn(lang)
  return layout(frame, {
    title: t(WORDS.title),
    page: '/log-ind',
    body: html`<h1>${t(WORDS.title)}</h1>
${problem === undefined ? nothing : html`<div class="alert alert-error" role="alert">${icon('stop')}<div class="alert-body"><p>${t(problem)}</p></div></div>`}
${doors.map((door) => html`<form method="post" action="${pathTo('/log-ind', lang)}/${door === 'borger' ? 'borger' : 'udbyder'}"><p><button class="button button-primary" type="submit">${t(WORDS.doors[door])}</button></p></form>`)}
${demo.length === 0 ? (doors.length > 0 ? nothing : html`<p>${t(WORDS.none)}</p>`) : html`<section class="demo-users"><h2>${t(WORDS.demoTitle)}</h2><p>${t(WORDS.demoLead)}</p><form method="post" action="${pathTo('/log-ind', lang)}">${[...Map.groupBy(demo, ({ municipality }) => municipality)].map(([authority, people]) => html`<h3>${authority}</h3><ul class="nobullet-list">${people.map(({ id, name, role }) => html`<li><button class="button button-secondary" type="submit" name="som" value="${id}"><strong>${name}</strong>, ${t(ROLE[role]).toLowerCase()}</button></li>`)}</ul>`)}</form></section>`}`,
  })
}
