// Everything here is a help; every page works without it.
;(() => {
  'use strict'

  // A file dropped on the form lands in the file field, and the choice is read aloud.
  for (const zone of document.querySelectorAll('.drop-zone')) {
    const field = zone.querySelector('input[type=file]')
    const told = zone.querySelector('.drop-told')
    const hint = zone.querySelector('.drop-hint')
    if (!field || !told) continue
    if (hint) hint.hidden = false
    const tell = () => {
      const [file] = field.files
      told.textContent = file ? `${zone.dataset.chosen} ${file.name}` : ''
    }
    let depth = 0
    const over = (on) => zone.classList.toggle('is-over', on)
    zone.addEventListener('dragenter', (event) => {
      event.preventDefault()
      depth += 1
      over(true)
    })
    zone.addEventListener('dragleave', () => {
      depth -= 1
      if (depth <= 0) over(false)
    })
    zone.addEventListener('dragover', (event) => event.preventDefault())
    zone.addEventListener('drop', (event) => {
      event.preventDefault()
      depth = 0
      over(false)
      if (event.dataTransfer.files.length === 0) return
      const one = new DataTransfer()
      one.items.add(event.dataTransfer.files[0])
      field.files = one.files
      tell()
      field.focus()
    })
    field.addEventListener('change', tell)
  }

  // A letter can take some seconds to read: say so, and don't send it twice.
  for (const form of document.querySelectorAll('form[data-busy]')) {
    const busy = form.querySelector('.busy')
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) return event.preventDefault()
      form.dataset.sent = 'yes'
      if (busy) busy.textContent = form.dataset.busy
    })
    // Back from the answer, the form may be sent again.
    addEventListener('pageshow', () => {
      delete form.dataset.sent
      if (busy) busy.textContent = ''
    })
  }

  for (const button of document.querySelectorAll('.print-button')) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('main details:not(.correction, .example, .case-menu *)'))
      details.open = true
  })

  // A link to what is folded unfolds it.
  const unfold = () => {
    const folded = document.getElementById(location.hash.slice(1))
    if (folded instanceof HTMLDetailsElement) folded.open = true
  }
  addEventListener('hashchange', unfold)
  unfold()

  // Words and remark light up together, by pointer and by keyboard.
  const link = (number, on) => {
    for (const mark of document.querySelectorAll(`mark[data-marks~="${number}"]`))
      mark.classList.toggle('is-linked', on)
    for (const card of document.querySelectorAll(`[data-finding="${number}"]`)) card.classList.toggle('is-linked', on)
  }
  const numbersOf = (target) => {
    const place = target instanceof Element ? target.closest('[data-marks], [data-finding]') : null
    return place ? (place.dataset.marks ?? place.dataset.finding).split(' ') : []
  }
  for (const [begin, end] of [
    ['mouseover', 'mouseout'],
    ['focusin', 'focusout'],
  ]) {
    document.addEventListener(begin, (event) => numbersOf(event.target).forEach((number) => link(number, true)))
    document.addEventListener(end, (event) => numbersOf(event.target).forEach((number) => link(number, false)))
  }

  // Some browsers only scroll to the error summary: move the focus there too.
  const summary = document.querySelector('.error-summary')
  if (summary) summary.focus()
})()
