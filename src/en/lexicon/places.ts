// Places whose names look like persons', without accents; folded. Source: the provinces and large cities of the country.

export const PLACES: readonly string[] = [
  ...['ha noi', 'ho chi minh', 'hai phong', 'da nang', 'can tho', 'an giang', 'ba ria', 'vung tau', 'bac giang'],
  ...['bac kan', 'bac lieu', 'bac ninh', 'ben tre', 'binh dinh', 'binh duong', 'binh phuoc', 'binh thuan', 'ca mau'],
  ...['cao bang', 'dak lak', 'dak nong', 'dien bien', 'dong nai', 'dong thap', 'gia lai', 'ha giang', 'ha nam'],
  ...['ha tinh', 'hai duong', 'hau giang', 'hoa binh', 'hung yen', 'khanh hoa', 'kien giang', 'kon tum', 'lai chau'],
  ...['lam dong', 'lang son', 'lao cai', 'long an', 'nam dinh', 'nghe an', 'ninh binh', 'ninh thuan', 'phu tho'],
  ...['phu yen', 'quang binh', 'quang nam', 'quang ngai', 'quang ninh', 'quang tri', 'soc trang', 'son la', 'tay ninh'],
  ...['thai binh', 'thai nguyen', 'thanh hoa', 'thua thien', 'hue', 'tien giang', 'tra vinh', 'tuyen quang'],
  ...['vinh long', 'vinh phuc', 'yen bai', 'nha trang', 'da lat', 'phan thiet', 'phu quoc', 'con dao', 'truong sa'],
  ...['hoang sa', 'long thanh', 'dien bien phu', 'hoa lac', 'mong cai', 'dong hoi', 'viet nam', 'hoang lien son'],
]

/** A run of capitals before one of these is a place's or an institution's: "Nguyen Hue Street", "Phan Boi Chau School". */
export const PLACE_NOUNS: readonly string[] = [
  ...['province', 'city', 'district', 'commune', 'ward', 'town', 'township', 'village', 'hamlet', 'street', 'road'],
  ...['avenue', 'bridge', 'river', 'lake', 'mountain', 'mount', 'island', 'islands', 'pagoda', 'temple', 'market'],
  ...['school', 'high', 'university', 'hospital', 'stadium', 'square', 'park', 'port', 'airport', 'station', 'museum'],
  ...[
    'highway',
    'expressway',
    'reservoir',
    'sea',
    'bay',
    'beach',
    'plain',
    'plateau',
    'forest',
    'industrial',
    'company',
  ],
  ...[
    'provincial',
    'municipal',
    "people's",
    'party',
    'department',
    'newspaper',
    'portal',
    'group',
    'corporation',
    'army',
  ],
  ...['citadel', 'palace', 'relic', 'festival', 'prize', 'award', 'memorial', 'complex', 'thought', 'campaign', 'bank'],
  ...['cooperative', 'co-operative', 'plant', 'factory', 'mine', 'hydropower', 'dam', 'canal', 'urban', 'economic'],
  ...['communist', 'mausoleum', 'trail', 'era', 'dynasty', 'theatre', 'communal', 'border', 'international', 'hotel'],
]
