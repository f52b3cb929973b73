// A help for those who write; every page works without it.
;(() => {
  'use strict'
  const PAUSE = 900

  // What waits for another answer is unfolded when that answer is given.
  for (const group of document.querySelectorAll('details[data-when]')) {
    const [name, value] = group.dataset.when.split('=')
    group.closest('form').addEventListener('change', (event) => {
      if (event.target.name === name) group.open = value.split('|').includes(event.target.value)
    })
  }

  // What is being written is kept, and the rules are asked of the case as it would be.
  const words =
    document.documentElement.lang === 'en'
      ? { saved: 'Draft saved at', lost: 'The draft could not be saved.' }
      : { saved: 'Kladde gemt kl.', lost: 'Kladden kunne ikke gemmes.' }
  for (const form of document.querySelectorAll('form[data-draft]')) {
    const told = form.querySelector('.draft-told')
    const address = form.action.replace('/goer/', '/proev/')
    let timer = 0
    let asking = null
    const save = async () => {
      asking?.abort()
      asking = new AbortController()
      try {
        const answer = await fetch(address, {
          method: 'POST',
          body: new URLSearchParams(new FormData(form)),
          signal: asking.signal,
          redirect: 'error',
        })
        if (!answer.ok) throw new Error(String(answer.status))
        const text = await answer.text()
        const fresh = new DOMParser().parseFromString(text, 'text/html')
        for (const part of fresh.querySelectorAll('#tjek, [data-live]')) {
          const shown = document.getElementById(part.id)
          if (shown && shown.innerHTML !== part.innerHTML) shown.replaceChildren(...part.childNodes)
        }
        const now = new Date()
        const two = (n) => String(n).padStart(2, '0')
        told.textContent = `${words.saved} ${two(now.getHours())}.${two(now.getMinutes())}`
      } catch (error) {
        if (error.name !== 'AbortError') told.textContent = words.lost
      }
    }
    form.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(save, PAUSE)
    })
    form.addEventListener('submit', () => {
      clearTimeout(timer)
      asking?.abort()
    })
  }
})()
