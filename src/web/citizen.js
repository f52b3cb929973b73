// Reads the page aloud where the browser has a voice; every page works without it.
;(() => {
  'use strict'
  const voice = window.speechSynthesis
  const button = document.querySelector('[data-read-aloud]')
  if (!voice || !button) return
  button.parentElement.hidden = false
  const start = button.textContent
  let isReading = false

  const told = (on) => {
    isReading = on
    button.textContent = on ? button.dataset.stop : start
    button.setAttribute('aria-pressed', String(on))
  }
  const stop = () => {
    voice.cancel()
    told(false)
  }
  // Piece by piece: a long text at once is cut off by some browsers, and each piece has its own language.
  const pieces = () =>
    [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, legend, label)')].filter(
      (part) =>
        part.checkVisibility() &&
        !part.closest('.read-aloud, .my-tabs, .my-back') &&
        !part.querySelector('h2, h3, p, li, ul') &&
        part.textContent.trim() !== '',
    )
  button.addEventListener('click', () => {
    if (isReading) return stop()
    const parts = pieces()
    told(true)
    for (const [at, part] of parts.entries()) {
      const words = new SpeechSynthesisUtterance(part.textContent.replace(/\s+/g, ' ').trim())
      words.lang = part.closest('[lang]')?.lang === 'en' ? 'en-GB' : 'da-DK'
      words.rate = 0.95
      if (at === parts.length - 1) words.addEventListener('end', () => told(false))
      voice.speak(words)
    }
  })
  window.addEventListener('pagehide', stop)
})()
