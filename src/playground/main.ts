import flattened from '../../fixtures/pages/phuly--de-an-quoc-phong.txt'
import { type Document, extract } from '../index'
import { renderReport } from '../view'
import { attach, speak } from '../view/client/behaviour'
import { KINDS } from '../view/kinds'
import type { Lang } from '../view/labels'
import { articlePage } from '../view/page'
import { WORDS } from './labels'
import meeting from './samples/hoi-nghi.html'
import { serveTabs } from './tabs'

const SAMPLES: Readonly<Record<string, string>> = { html: meeting, text: flattened }

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const page = byId<HTMLTextAreaElement>('page')
const status = byId('status')
const result = byId('result')

/** A file that was dropped or chosen: its bytes, whose charset is for boctin to find. */
let file: { name: string; bytes: Uint8Array } | null = null
let read: Document | null = null

const lang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'vi')

/** Reads what stands in the box and shows what was found. */
function run(): void {
  const url = byId<HTMLInputElement>('url').value.trim() || null
  const publishedAt = byId<HTMLInputElement>('published-at').value || null
  try {
    read = extract(file?.bytes ?? page.value, { url, publishedAt, explain: true })
  } catch (error) {
    read = null
    result.hidden = true
    status.className = 'failed'
    status.textContent = `${(error as { code?: string }).code ?? 'INTERNAL'}: ${(error as Error).message}`
    return
  }
  show(read)
}

function show(document_: Document): void {
  // Every part of a page is escaped by the template; the page's policy runs no script in it besides.
  byId('view').innerHTML = articlePage(document_, 'p1', file?.name ?? null).in(lang())
  byId('json').textContent = JSON.stringify(document_, null, 2)
  result.hidden = false
  const found = KINDS.reduce((sum, kind) => sum + document_[kind].length, 0)
  status.className = ''
  status.innerHTML = '<span data-w="play.done"></span> <data></data>'
  status.querySelector('data')!.value = String(found)
  speak(status, lang(), WORDS)
}

async function take(chosen: File | undefined): Promise<void> {
  if (!chosen) return
  file = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) }
  page.value = ''
  byId('file-name').textContent = `${chosen.name} (${Math.ceil(chosen.size / 1000)} kB)`
  run()
}

function setText(text: string): void {
  page.value = text
  forgetFile()
}

function forgetFile(): void {
  file = null
  byId('file-name').textContent = ''
  byId<HTMLInputElement>('file').value = ''
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function serveInput(): void {
  const box = byId('box')
  byId('form').addEventListener('submit', event => {
    event.preventDefault()
    run()
  })
  page.addEventListener('input', forgetFile)
  page.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run()
  })
  byId<HTMLInputElement>('file').addEventListener('change', event =>
    take((event.target as HTMLInputElement).files?.[0]),
  )
  for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop'])
    box.addEventListener(kind, event => {
      if (!(event as DragEvent).dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      box.classList.toggle('over', kind === 'dragenter' || kind === 'dragover')
    })
  box.addEventListener('drop', event => take(event.dataTransfer?.files[0]))
  for (const button of document.querySelectorAll<HTMLElement>('[data-sample]'))
    button.addEventListener('click', () => {
      setText(SAMPLES[button.dataset.sample!] ?? '')
      run()
    })
}

function serveOutput(): void {
  serveTabs(byId('tabs'))
  byId('save-json').addEventListener('click', () => {
    if (read) save('boctin.json', 'application/json', `${JSON.stringify(read, null, 2)}\n`)
  })
  byId('save-report').addEventListener('click', () => {
    if (read) save('boctin.html', 'text/html', renderReport([{ source: file?.name, document: read }], { lang: lang() }))
  })
}

attach(WORDS)
serveInput()
serveOutput()
