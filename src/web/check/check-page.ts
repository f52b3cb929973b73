import type { Words } from '../../base/words.ts'
import { type Html, html, nothing } from '../html.ts'
import { icon } from '../icon.ts'
import { type Frame, layout } from '../layout.ts'
import { pathTo } from '../paths.ts'
import { type Say, sayIn } from '../wording.ts'

export type CheckField = 'fil' | 'tekst' | 'dato'

export interface FieldError {
  readonly field: CheckField
  readonly words: Words
}

/** What was sent and is given back. A browser never gives a file back. */
export interface CheckInput {
  readonly text: string
  readonly date: string
}

export const EMPTY_INPUT: CheckInput = { text: '', date: '' }

const WORDS = {
  title: { da: 'Tjek et brev', en: 'Check a letter' },
  errorTitle: { da: 'Fejl:', en: 'Error:' },
  lead: {
    da: 'Få at vide, om et afgørelsesbrev eller en kvalitetsstandard holder, før borgeren får det. Du får bemærkninger ud for de ord, de handler om, og hvad du kan gøre ved det.',
    en: 'Learn whether a decision letter or a quality standard would hold, before the citizen gets it. You get remarks beside the words they are about, and what you can do.',
  },
  errors: { da: 'Brevet kunne ikke tjekkes', en: 'The letter could not be checked' },
  which: { da: 'Vælg en fil eller indsæt teksten', en: 'Choose a file or paste the text' },
  file: { da: 'Fil', en: 'File' },
  fileHint: {
    da: 'Word (.docx), PDF (.pdf) eller ren tekst (.txt), højst 25 MB.',
    en: 'Word (.docx), PDF (.pdf) or plain text (.txt), at most 25 MB.',
  },
  drop: { da: 'Du kan også trække filen herhen.', en: 'You can also drag the file here.' },
  chosen: { da: 'Valgt fil:', en: 'Chosen file:' },
  or: { da: 'eller', en: 'or' },
  text: { da: 'Brevets tekst', en: 'The text of the letter' },
  textHint: {
    da: 'Kopiér teksten fra dit fagsystem, og sæt den ind her.',
    en: 'Copy the text from your case system and paste it here.',
  },
  date: { da: 'Dato for loven', en: 'Date of the law' },
  optional: { da: '(frivilligt)', en: '(optional)' },
  dateHint: {
    da: 'Loven læses, som den var på afgørelsens egen dato. Står der ingen dato i teksten, bruges datoen her, og ellers dags dato.',
    en: 'The law is read as it was on the decision’s own date. If the text has none, the date here is used, and otherwise today.',
  },
  submit: { da: 'Tjek brevet', en: 'Check the letter' },
  busy: { da: 'Læser brevet …', en: 'Reading the letter …' },
  privacy: { da: 'Brevet gemmes ikke', en: 'The letter is not kept' },
  privacyWords: {
    da: 'Teksten læses, mens du venter. Der bliver hverken gemt fil, tekst eller resultat, og intet sendes videre.',
    en: 'The text is read while you wait. Neither file, text nor result is kept, and nothing is passed on.',
  },
  what: { da: 'Hvad du får', en: 'What you get' },
  whatItems: [
    { da: 'Fejl, som ikke holder i en klagesag, og hvorfor', en: 'Errors that would not hold on appeal, and why' },
    { da: 'Forslag til, hvad du kan skrive eller undersøge i stedet', en: 'What you can write or look into instead' },
    { da: 'En tjekliste over, hvad en afgørelse skal indeholde', en: 'A checklist of what a decision must contain' },
    { da: 'Hvad der ikke kan siges af teksten', en: 'What can’t be said from the text' },
  ],
} satisfies Record<string, Words | readonly Words[]>

/** The form, and after a mistake the form again: errors at the top and at the field in the same words. */
export function checkPage(frame: Frame, input: CheckInput, errors: readonly FieldError[]): string {
  const t = sayIn(frame.lang)
  const title = errors.length > 0 ? `${t(WORDS.errorTitle)} ${t(WORDS.title)}` : t(WORDS.title)
  return layout(frame, {
    title,
    page: '/',
    body: html`${errors.length > 0 ? errorSummary(t, errors) : nothing}
<h1>${t(WORDS.title)}</h1>
<p class="font-lead">${t(WORDS.lead)}</p>
<div class="check-columns">
${checkForm(frame, input, errors)}
<div class="check-aside">
<section class="aside-box"><h2>${t(WORDS.what)}</h2><ul>${WORDS.whatItems.map((item) => html`<li>${t(item)}</li>`)}</ul></section>
<section class="aside-box"><h2>${t(WORDS.privacy)}</h2><p>${t(WORDS.privacyWords)}</p></section>
</div>
</div>`,
  })
}

function checkForm({ lang }: Frame, input: CheckInput, errors: readonly FieldError[]): Html {
  const t = sayIn(lang)
  return html`<form class="check-form" method="post" action="${pathTo('/tjek', lang)}" enctype="multipart/form-data" data-busy="${t(WORDS.busy)}" novalidate>
<fieldset>
<legend class="h3">${t(WORDS.which)}</legend>
<div class="form-group drop-zone${errorClass(errors, 'fil')}" data-chosen="${t(WORDS.chosen)}">
<label class="form-label" for="fil">${t(WORDS.file)}</label>
<span class="form-hint" id="fil-hint">${t(WORDS.fileHint)} <span class="drop-hint" hidden>${t(WORDS.drop)}</span></span>
${errorMessage(t, errors, 'fil')}
<div class="file-line">${icon('document')}<input type="file" id="fil" name="fil" accept=".docx,.pdf,.txt"${described(errors, 'fil')}></div>
<p class="drop-told" role="status"></p>
</div>
<p class="or"><span>${t(WORDS.or)}</span></p>
<div class="form-group${errorClass(errors, 'tekst')}">
<label class="form-label" for="tekst">${t(WORDS.text)}</label>
<span class="form-hint" id="tekst-hint">${t(WORDS.textHint)}</span>
${errorMessage(t, errors, 'tekst')}
<textarea class="form-input" id="tekst" name="tekst" lang="da" rows="10" spellcheck="false"${described(errors, 'tekst')}>
${input.text}</textarea>
</div>
</fieldset>
<div class="form-group${errorClass(errors, 'dato')}">
<label class="form-label" for="dato">${t(WORDS.date)} <span class="weight-normal">${t(WORDS.optional)}</span></label>
<span class="form-hint" id="dato-hint">${t(WORDS.dateHint)}</span>
${errorMessage(t, errors, 'dato')}
<input class="form-input input-date" type="date" id="dato" name="dato" value="${input.date}"${described(errors, 'dato')}>
</div>
<div class="form-submit">
<button class="button button-primary button-big" type="submit">${t(WORDS.submit)}</button>
<p class="busy" role="status"></p>
</div>
</form>`
}

function errorSummary(t: Say, errors: readonly FieldError[]): Html {
  return html`<div class="alert alert-error error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="fejl-titel">
${icon('stop')}
<div class="alert-body">
<h2 class="alert-heading" id="fejl-titel">${t(WORDS.errors)}</h2>
<ul class="nobullet-list">${errors.map(({ field, words }) => html`<li><a class="function-link" href="#${field}">${t(words)}</a></li>`)}</ul>
</div>
</div>`
}

function errorMessage(t: Say, errors: readonly FieldError[], field: CheckField): Html {
  const here = errors.filter((error) => error.field === field)
  if (here.length === 0) return nothing
  return html`<span class="form-error-message" id="${field}-fejl"><span class="sr-only">${t(WORDS.errorTitle)} </span>${here.map((error) => t(error.words)).join(' ')}</span>`
}

function errorClass(errors: readonly FieldError[], field: CheckField): string {
  return errors.some((error) => error.field === field) ? ' form-error' : ''
}

function described(errors: readonly FieldError[], field: CheckField): Html {
  return errors.some((error) => error.field === field)
    ? html` aria-describedby="${field}-hint ${field}-fejl" aria-invalid="true"`
    : html` aria-describedby="${field}-hint"`
}
