/**
 * What class names and ids mean, in the Vietnamese without marks and the English that these portals use.
 *
 * - `names`: a whole class name or id, for words that mean nothing within a longer one ("header", not "entry-header")
 * - `words`: a whole word of a name ("lblNgayDang" has lbl, ngay, dang)
 * - `stems`: anywhere in a name whose separators are gone ("lblNgayDang" is lblngaydang)
 *
 * Sources: SharePoint and TANDAN templates, Liferay/VNPT, NukeViet, DNN, WordPress, Joomla, Drupal themes and the
 * selectors that public crawlers of gov.vn sites and of the press use.
 */
export interface MarkNames {
  readonly mark: string
  readonly names?: string
  readonly words?: string
  readonly stems?: string
}

export const MARK_NAMES: readonly MarkNames[] = [
  {
    mark: 'siteTitle',
    words: 'logo slogan sitename brand',
    stems:
      'portlettitle sitetitle sitename foldertitle webparttitle blocktitle moduletitle widgettitle titlesite boxtitle othertitle titlebar categorytitle cattitle titlecat catename sectiontitle screenreader commentreplytitle',
  },
  {
    mark: 'title',
    words: 'title headline tieude subject',
    stems:
      'tieude newstitle newtitle titlenews titledetail detailtitle articletitle titlearticle entrytitle posttitle titlepost pagetitle ptitle lbheadline lbltitle tenbai tentin cmstitle titlecontent contenttitle',
  },
  {
    mark: 'stamp',
    words: 'date time datetime ngay publish published pubdate posted',
    stems:
      'ngaydang ngaytao ngayxuatban ngayviet thoigian postdate datepost publishdate datepublish publtime datetime timepost posttime newsdate datenews entrydate articledate createdate datecreate lbldate lbdate datearticle metadate showdate uploadinfo submitted contentdate articleinfo entrymeta postmeta nodemeta',
  },
  { mark: 'updated', words: 'updated modified', stems: 'capnhat datemodified lastupdate' },
  {
    mark: 'lead',
    words: 'sapo summary lead tomtat mota trichdan alead',
    stems:
      'tomtat hometext newssummary articlesummary subcontent sumcontent trichyeu lvdescription newsdes articledescription gioithieutin shortdesc showdescription sapo chapeau',
  },
  {
    mark: 'body',
    words: 'noidung',
    stems:
      'noidung newsbodyhtml bodytext articlebody articlecontent newscontent contentdetail detailcontent entrycontent postcontent journalcontentarticle rtestatefield fieldnamebody nodecontent chitietbaiviet textdetail contentnews textbody externalclass assetcontent cmsbody cmscontents newsdetail lbbody richhtmlfield itemfulltext articlemain afcbcbody descriptioncontent',
  },
  {
    mark: 'author',
    words: 'author tacgia byline createdby',
    stems: 'tacgia authorname articleauthor nguoidang butdanh',
  },
  { mark: 'source', words: 'nguon', stems: 'nguontin newssource nguonthongtin' },
  {
    mark: 'caption',
    words: 'caption figcaption chuthich',
    stems: 'chuthich imagedesc photocmscaption imgcaption wpcaptiontext captionanh imagecaption piccaption',
  },
  {
    mark: 'crumbs',
    words: 'breadcrumb breadcrumbs crumbs crumb',
    stems: 'breadcrumb duongdan sitemappath youarehere vitritrang catpath detailcate',
  },
  {
    mark: 'related',
    words: 'related relate others tinkhac latest newest popular mostread older newer readmore',
    stems:
      'lienquan tinkhac tinmoi tincu related othernew newsother articleother otherarticle cungchuyenmuc docnhieu xemnhieu tinnoibat moinhat tindadua baivietkhac baikhac mostview mostread newsrelate tinlq',
  },
  {
    mark: 'menu',
    names: 'nav menu',
    words: 'navbar navigation topmenu mainmenu submenu megamenu',
    stems:
      'mainmenu topmenu leftmenu menuleft navlist quicklaunch menungang menudoc menutop thucdon skipto ribbonrow skipribbon menutrai menuphai mainnavigation postnavigation',
  },
  {
    mark: 'footer',
    names: 'footer foot',
    stems: 'sitefooter pagefooter footerwrap chantrang banquyen copyright',
  },
  {
    mark: 'banner',
    names: 'header banner top wm-ipp wm-ipp-base wm-ipp-print donato',
    words: 'ads adv advert quangcao marquee ticker',
    stems: 'quangcao advertis masthead siteheader pageheader chuchay dautrang headertop topheader topbar',
  },
  {
    mark: 'comment',
    names: 'comment comments respond',
    stems: 'binhluan ykienbandoc commentlist commentform commentrespond commentsarea fbcomments phanhoi boxcomment',
  },
  {
    mark: 'share',
    names: 'tools toolbar print',
    words: 'share social sharing addthis rating ratings vote zalo facebook pagination pager pagenav',
    stems:
      'chiase socialshare sharebox addtoany sharedaddy newstools artcletools articletools danhgia fontsize cochu phantrang stringrating clickrating detailaudio',
  },
  {
    mark: 'counter',
    names: 'hits views',
    words: 'counter visitor visitors statistic statistics vcounter',
    stems: 'thongke luottruycap luotxem viewcount postviews dangonline',
  },
  {
    mark: 'tags',
    words: 'tags keyword keywords taglist',
    names: 'tag',
    stems: 'tukhoa tagcloud newstags tagslinks tagdetail fieldtags',
  },
  {
    mark: 'login',
    words: 'login signin search poll',
    stems: 'dangnhap timkiem thamdo searchbox bieuquyet khaosat loginbox',
  },
  { mark: 'attachments', words: 'attachment attachments attach', stems: 'dinhkem teptin taptin filekem' },
  {
    mark: 'aside',
    names: 'sidebar aside widget',
    words: 'sidebar',
    stems:
      'weblink cotphai cottrai colright rightcol leftcol lienket thuvienanh leftpane rightpane bottompane hright snright rightside leftside widgetarea',
  },
  {
    mark: 'hidden',
    names: 'hidden hide d-none visually-hidden sr-only screen-reader-text element-invisible ms-hide',
  },
]
