// node crawl.js URL FILE: every article that the portal's list pages name, as one JSON array of documents.
import { fileURLToPath } from 'node:url'
import { CheerioCrawler, Configuration } from '@crawlee/cheerio'
import { extract } from 'boctin'

/**
 * Crawls a portal from its list of news.
 * @returns {Promise<CheerioCrawler>} the crawler when it is done: its dataset holds the documents
 */
export async function crawl(listUrl) {
  const memoryOnly = new Configuration({ persistStorage: false })
  const crawler = new CheerioCrawler(
    {
      maxRequestsPerMinute: 120, // a portal is somebody's only server
      async requestHandler({ $, request, enqueueLinks, pushData, log }) {
        if (request.label !== 'article') {
          await enqueueLinks({ selector: '.news-list a', label: 'article' })
          await enqueueLinks({ selector: 'a.next' })
          return
        }
        const document = extract($, { url: request.loadedUrl })
        for (const { code } of document.warnings) log.warning(`${code} on ${request.loadedUrl}`)
        await pushData(document)
      },
    },
    memoryOnly,
  )
  await crawler.run([listUrl])
  return crawler
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [listUrl, file = 'documents.json'] = process.argv.slice(2)
  const crawler = await crawl(listUrl)
  await crawler.exportData(file)
}
