import type { Lang, Words } from '../base/words.ts'
import { type Html, html, nothing } from './html.ts'
import { otherLang, type Page, pathTo } from './paths.ts'
import { sayIn } from './wording.ts'

/** What every page knows about where it is shown. */
export interface Frame {
  readonly lang: Lang
  /** Where the style sheets and the script lie, e.g. `/assets/1a2b3c4d`. */
  readonly assets: string
  readonly version: string
  /** Whether there are cases to sign in to. */
  readonly hasCases?: boolean
  /** Who is signed in; absent on the pages that anyone may see. */
  readonly who?: Who
}

/** The one who is signed in, as the head of a page tells it. */
export interface Who {
  readonly name: string
  readonly role: Words
  readonly municipality: string
  /** Goes with every form, so that no other site can send one. */
  readonly token: string
  /** Signed in without a password, to try the program. */
  readonly isDemo: boolean
  /** Whether the municipality’s set-up is theirs to change. */
  readonly maySetUp?: boolean
  /** Whether they read through who has looked at what. */
  readonly mayReview?: boolean
  /** Whether there can be cases they may open; without them there are figures alone. */
  readonly seesCases?: boolean
  /** The pages are a citizen’s own, or those of one who speaks for a citizen. */
  readonly isCitizen?: boolean
}

interface Content {
  readonly title: string
  /** The page in the other language lies at the same path; null where there is none, as for what was not found. */
  readonly page: Page | null
  readonly body: Html
  /** Another way to the other language, where the page is an answer to a form. */
  readonly languageButton?: Html
  /** Grey behind, for a page that shows paper. */
  readonly isDesk?: boolean
  /** Tables and charts of figures. */
  readonly hasFigures?: boolean
}

interface MenuItem {
  readonly page: Page
  readonly words: Words
}

const OFFICE_MENU: readonly MenuItem[] = [
  { page: '/sager', words: { da: 'Mine sager', en: 'My cases' } },
  { page: '/', words: { da: 'Tjek et brev', en: 'Check a letter' } },
  { page: '/regler', words: { da: 'Regler', en: 'Rules' } },
  { page: '/tal', words: { da: 'Tal', en: 'Figures' } },
]
const CITIZEN_MENU: readonly MenuItem[] = [
  { page: '/min-sag', words: { da: 'Min sag', en: 'My case' } },
  { page: '/min-sag/hjaelp', words: { da: 'Hvem kan hjælpe mig?', en: 'Who can help me?' } },
]
const SET_UP: MenuItem = { page: '/opsaetning', words: { da: 'Opsætning', en: 'Set-up' } }
const REVIEW: MenuItem = { page: '/opslag', words: { da: 'Opslag', en: 'Looks' } }
const MENU: readonly MenuItem[] = [
  { page: '/', words: { da: 'Tjek et brev', en: 'Check a letter' } },
  { page: '/regler', words: { da: 'Regler', en: 'Rules' } },
  { page: '/om', words: { da: 'Om Holdbar', en: 'About Holdbar' } },
]
const PUBLISHED: MenuItem = { page: '/afgoerelser', words: { da: 'Afgørelser', en: 'Decisions' } }
/** Of decisions they read what is published, and the figures. */
const FIGURES_MENU: readonly MenuItem[] = [...OFFICE_MENU.filter(({ page }) => page !== '/sager'), PUBLISHED]
/** The way in stands apart from what anyone may read; who is not signed in comes to the sign-in first. */
const CASES: MenuItem = { page: '/sager', words: { da: 'Mine sager', en: 'My cases' } }

const SKIP = { da: 'Gå til sidens indhold', en: 'Skip to content' }
const MENU_NAME = { da: 'Hovedmenu', en: 'Main menu' }
const TAGLINE = { da: 'Breve, der holder og kan forstås', en: 'Letters that hold and can be understood' }
const ACCESSIBILITY = { da: 'Tilgængelighedserklæring', en: 'Accessibility statement' }
const NOTHING_STORED = {
  da: 'Holdbar gemmer ikke brevet. Teksten læses, mens du venter, og smides væk igen.',
  en: 'Holdbar does not keep the letter. The text is read while you wait, and then thrown away.',
}
const SIGN_OUT = { da: 'Log ud', en: 'Sign out' }
const DEMO = { da: 'Prøveudgave: alle personer og sager er opdigtede', en: 'Demo: all people and cases are made up' }
const SEARCH = { da: 'Søg i sager', en: 'Search cases' }
const SEARCH_BUTTON = { da: 'Søg', en: 'Search' }
const NOT_DECIDING = {
  da: 'Holdbar træffer ingen afgørelser. Det er et menneske, der skriver og underskriver brevet.',
  en: 'Holdbar makes no decisions. A person writes and signs the letter.',
}
export const LANGUAGE_NAME: Record<Lang, string> = { da: 'Dansk', en: 'English' }

export function layout({ lang, assets, version, who, hasCases }: Frame, content: Content): string {
  const t = sayIn(lang)
  const menu =
    who !== undefined
      ? who.isCitizen === true
        ? CITIZEN_MENU
        : [
            ...(who.seesCases === false ? FIGURES_MENU : OFFICE_MENU),
            ...(who.mayReview === true ? [REVIEW] : []),
            ...(who.maySetUp === true ? [SET_UP] : []),
          ]
      : hasCases === true
        ? [...MENU, PUBLISHED, CASES]
        : MENU
  const kind = who === undefined ? 'page' : who.isCitizen === true ? 'citizen' : 'office'
  const document = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${content.title} – Holdbar</title>
<link rel="stylesheet" href="${assets}/css/${kind}.css">${content.hasFigures === true ? html`<link rel="stylesheet" href="${assets}/css/figures.css">` : nothing}
<link rel="icon" href="${assets}/img/holdbar.svg" type="image/svg+xml">
<script src="${assets}/js/app.js" defer></script>${who === undefined ? nothing : html`<script src="${assets}/js/${kind}.js" defer></script>`}
</head>
<body${who?.isCitizen === true ? html` class="is-citizen"` : nothing}>
<a class="skipnav" href="#main-content">${t(SKIP)}</a>
<header class="header site-header">
  <div class="solution-info">
    <div class="container solution-info-inner">
      <a href="${pathTo(who?.isCitizen === true ? '/min-sag' : '/', lang)}" class="product">Holdbar</a>
      <p class="tagline">${who === undefined ? t(TAGLINE) : who.municipality}</p>
      ${who === undefined ? nothing : signedIn(lang, who)}
      ${languageSwitch(lang, content)}
    </div>
  </div>
  <nav class="site-nav" aria-label="${t(MENU_NAME)}">
    <div class="container">
      <ul class="mainmenu">${menu.map(({ page, words }) => menuItem(page, t(words), content.page, lang, who === undefined))}</ul>
      ${who === undefined || who.isCitizen === true || who.seesCases === false ? nothing : searchForm(lang)}
    </div>
  </nav>
</header>
<div class="page-container${content.isDesk === true ? ' is-desk' : ''}">
  <main id="main-content" tabindex="-1" class="container">
${content.body}
  </main>
</div>
<footer>
  <div class="footer">
    <div class="container">
      <p class="footer-words">${who === undefined ? `${t(NOTHING_STORED)} ` : ''}${t(NOT_DECIDING)}</p>
      <ul class="unstyled-list footer-list">
        <li><a class="function-link" href="${pathTo('/tilgaengelighed', lang)}">${t(ACCESSIBILITY)}</a></li>
        <li>Holdbar ${version}</li>
      </ul>
    </div>
  </div>
</footer>
</body>
</html>
`
  return document.toString()
}

function signedIn(lang: Lang, { name, role, token, isDemo }: Who): Html {
  const t = sayIn(lang)
  return html`<div class="who"><span class="who-name">${name}</span> <span class="who-role">${t(role)}</span>
<form method="post" action="${pathTo('/log-ud', lang)}"><input type="hidden" name="_token" value="${token}"><button class="button button-unstyled" type="submit">${t(SIGN_OUT)}</button></form></div>
${isDemo ? html`<p class="demo-mark">${t(DEMO)}</p>` : nothing}`
}

function searchForm(lang: Lang): Html {
  const t = sayIn(lang)
  return html`<form class="head-search" role="search" method="get" action="${pathTo('/soeg', lang)}"><label class="sr-only" for="hoved-soeg">${t(SEARCH)}</label><input class="form-input" type="search" id="hoved-soeg" name="q" maxlength="200" placeholder="${t(SEARCH)}"><button class="button button-secondary" type="submit">${t(SEARCH_BUTTON)}</button></form>`
}

function menuItem(page: Page, words: string, here: Page | null, lang: Lang, isForAll: boolean): Html {
  const current = here === page ? html` aria-current="page"` : nothing
  const within =
    page !== '/' && here !== null && here !== page && here.startsWith(`${page}/`) ? html` aria-current="true"` : nothing
  return html`<li${isForAll && page === CASES.page ? html` class="menu-end"` : nothing}><a class="nav-link" href="${pathTo(page, lang)}"${current}${within}><span>${words}</span></a></li>`
}

function languageSwitch(lang: Lang, { page, languageButton }: Content): Html {
  const other = otherLang(lang)
  if (languageButton !== undefined) return html`<div class="language">${languageButton}</div>`
  return html`<div class="language"><a class="language-link" href="${pathTo(page ?? '/', other)}" lang="${other}" hreflang="${other}">${LANGUAGE_NAME[other]}</a></div>`
}
