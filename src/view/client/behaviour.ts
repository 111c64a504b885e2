import { spelledDay, spelledNumber } from '../format'
import { type Lang, spelled, type Words } from '../labels'

/** Puts the report's own words, numbers and days into a language. What comes from the page stays as it is. */
export function speak(root: ParentNode, lang: Lang, words: Words): void {
  for (const one of root.querySelectorAll<HTMLElement>('[data-w]'))
    one.textContent = spelled(one.dataset.w!, lang, words)
  for (const one of root.querySelectorAll<HTMLElement>('[data-called]'))
    one.setAttribute('aria-label', spelled(one.dataset.called!, lang, words))
  for (const one of root.querySelectorAll('data')) one.textContent = spelledNumber(Number(one.value), lang)
  for (const one of root.querySelectorAll('time')) one.textContent = spelledDay(one.dateTime, lang)
  for (const one of root.querySelectorAll<HTMLElement>('.facts')) one.lang = lang
  for (const one of root.querySelectorAll<HTMLElement>('button[data-lang]'))
    one.setAttribute('aria-pressed', String(one.dataset.lang === lang))
}

/** The place of a finding in a list or in the text that an event is about. */
const foundAt = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-f]') : null

/** From a mark to its entry in the list, as if its number had been followed. */
function toEntry(mark: HTMLElement): void {
  const id = mark.dataset.f!
  document.getElementById(id)?.closest('details')?.setAttribute('open', '')
  document.querySelector<HTMLAnchorElement>(`a[href="#${id}"]`)?.click()
}

/** A finding that is pointed at or focused lights up wherever it stands. */
function light(event: Event): void {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  const id = foundAt(event)?.dataset.f
  if (id) for (const one of document.querySelectorAll(`[data-f="${id}"]`)) one.classList.add('lit')
}

function onClick(event: MouseEvent, words: Words): void {
  if (!(event.target instanceof Element)) return
  const lang = event.target.closest<HTMLElement>('button[data-lang]')?.dataset.lang as Lang | undefined
  if (lang) {
    document.documentElement.lang = lang
    speak(document, lang, words)
    return
  }
  const mark = event.target.closest<HTMLElement>('mark')
  if (mark && !getSelection()?.toString()) toEntry(mark)
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== 'Escape') return
  if (!(event.target instanceof HTMLElement) || event.target.localName !== 'mark') return
  event.preventDefault()
  toEntry(event.target)
}

/** What is highlighted on one page is on all. */
function onToggle({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || !target.closest('.legend')) return
  for (const box of document.querySelectorAll<HTMLInputElement>(`.legend input[value="${target.value}"]:enabled`))
    box.checked = target.checked
}

/** Serves every report in the document, those too that are put in later. */
export function attach(words: Words): void {
  document.addEventListener('click', event => onClick(event, words))
  document.addEventListener('keydown', onKey)
  document.addEventListener('change', onToggle)
  for (const kind of ['mouseover', 'focusin']) document.addEventListener(kind, light)
  document.documentElement.dataset.script = ''
}
