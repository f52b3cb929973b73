import { html as template, raw } from 'hono/html'

/** Markup that is safe to send: only `html` and `raw` make it, and `html` escapes every string it is given. */
export type Html = ReturnType<typeof raw>

/** Escaped by default. Holdbar's templates never wait for anything, so a promise here is a bug. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const made = template(strings, ...values)
  if (made instanceof Promise) throw new Error('a template was given a promise')
  return made
}

/** For markup written in the house, never for words from outside it. */
export function trusted(markup: string): Html {
  return raw(markup)
}

export const nothing: Html = raw('')
