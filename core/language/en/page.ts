import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  telephones: 'tel|phone|telephone|ph',
  ago: {
    after: 'ago',
    one: 'a|an',
    units: 'second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months m h d w s yr year years',
  },
  enclosed:
    'photo|photos|picture|pictures|graphic|graphics|video|videos|audio|image|images|with photo|with photos|with picture|with pictures|with graphic|with graphics|with video',
  writes: 'is a|is an|is the|is our|was a|was an|was the|covers|writes|reports|teaches',
  factBoxes: 'fact box|factbox|fact file|factfile|fast facts|key facts|facts and figures|the facts|at a glance|by the numbers',
  lines: {
    'first-published': { begins: 'the post', holds: 'appeared first on' },
    registered: {
      says: 'registered office:|registered in england no|registered in england and wales no|registered in scotland no|company registration no|company number:|registered charity no',
    },
    'press-label': {
      whole:
        'press release|press information|press statement|press notice|press summary|media release|media information|media statement|media advisory|news release|for release|embargoed',
      begins:
        'for immediate release|for immediate publication|embargoed until|strictly embargoed|under embargo until|not for release before|not for publication before|press release no|news release no|media release no',
    },
    'mail-notice': {
      begins:
        'this e-mail and any|this email and any|this message and any|this e-mail may contain|this email may contain|this message may contain|this e-mail is confidential|this email is confidential|this message is confidential|please consider the environment|think before you print|before printing this|if you are not the intended recipient|you are receiving this|you received this|you are getting this',
    },
    briefs: { whole: 'in brief|news in brief|briefly|briefs|news briefs|in other news|elsewhere in the news' },
    'goes-on': {
      whole:
        "more|more follows|more to follow|more later|more to come|first take|last take|end of take|ends take|to be continued|continued|cont|contd|cont'd",
    },
    'error-report': {
      begins:
        'spotted an error|spotted a mistake|spotted a typo|found an error|found a mistake|found a typo|see an error|see a mistake|noticed an error|noticed a mistake|report an error|report a mistake|report a typo|if you spot an error|if you notice an error|if you have found an error|if you have found a mistake',
    },
    embedded: {
      holds:
        'instagram|telegram|facebook|youtube|twitter|tiktok|threads|bluesky|linkedin|mastodon|vimeo|truth social|on x|auf x|sur x|en x|no x|su x|op x|na x|på x|в x|у x|tweet',
      begins:
        'view post on|view this post on|see post on|see this post on|view on|view this video on|open post on|open this post on|watch on|watch this video on|view tweet|view this photo on|show post on',
    },
    preferred: { says: 'preferred source|preferred news source|trusted source on google' },
    listen: {
      begins:
        'listen to this article|listen to this story|listen to the article|listen to the story|listen to article|hear this article|hear this story|play audio version|audio version of this',
    },
    legal: {
      whole:
        'terms of use|terms of service|terms and conditions|terms & conditions|privacy policy|privacy notice|cookie policy|cookies policy|legal notice|accessibility statement|code of ethics|editorial code|editorial guidelines|editorial policy|complaints policy|corrections policy|syndication|advertise with us|about us',
    },
    'end-mark': { whole: 'ends|end|enditem|nnnn|xxx|end of article|end of story|end of text' },
    'desk-line': {
      begins:
        'c) copyright|note to editors|notes to editors|note for editors|notes for editors|notes for subs|note to subs|notes to subs|notes for the desk|note to subscribers|editors: please|for more information for editors|note: this summary is provided|this summary is provided to assist|references in square brackets are to|judgments are public documents',
    },
    'page-note': { begins: 'this content was published on' },
    'page-mark': { whole: 'mf|page of' },
    'original-url': { begins: 'original url:|source url:|permalink:|url:|short link:' },
    'advert-label': {
      whole:
        'advertisement|advertisements|advertising|advert|adverts|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|scroll down to continue|scroll to continue|story continues|story continues below|story continues below advertisement|article continues below|article continues after ad|article continues below advertisement|continue reading below|skip ad|skip advert|skip advertisement|advertisement continue reading the main story|remove ads|scroll to continue reading|story continues after ad|story continues after advertisement|article continues after advertisement|article continues after this ad|story continues after this ad|report this ad|report ad|hide ad|close ad|why this ad|ad feedback|advertisement feature|advertorial|continue reading after the ad|continue reading after the advertisement|text continues after the ad|paid for by|in partnership with',
      begins:
        'advertisement -|read this next:|article continues after|story continues after|article continues below|story continues below|advertisement:|advert:|advertising:',
    },
    newsletter: {
      whole:
        'sign up|sign up here|sign up here.|sign me up|enter your email|enter your email address|your email|your email address|email address|enter email|one-click sign up',
      begins:
        'sign up for|sign up to|sign up here|sign up now|subscribe to|subscribe now|subscribe here|subscribe for|join our newsletter|try our newsletter|newsletter|follow us on|stay up to date with|stay informed with|download our app|download the app|get the app|like us on facebook|join us on whatsapp|join our whatsapp|join our telegram|never miss a|get our free|get breaking news|get the latest news|thanks for signing up|thank you for signing up|thank you for subscribing|check your inbox|download our|please enter a valid email|sign in to follow|subscribe:',
    },
    'newsletter-mail': {
      begins:
        'get our|get the|get more|get all the|receive our|sign up|register for|want more|by signing up|by subscribing|by submitting|by registering|by providing your|by clicking|by entering your',
      holds: 'newsletter|inbox|e-mail|email|privacy policy|terms of service|terms of use',
    },
    'newsletter-group': {
      begins: 'join the|join our|join us|click here to join|tap here to join',
      holds: 'whatsapp|telegram|newsletter|facebook group|discord',
    },
    appeal: {
      begins:
        'support independent|support our|support us|support quality|support local|support free|support the|become a member|be a member|become a supporter|become a subscriber|donate|please consider supporting|consider supporting|please consider donating|please consider subscribing|if you enjoyed reading this|if you enjoyed this|we rely on readers|we rely on your|we depend on your|help us',
    },
    'read-on': {
      whole:
        'read more|learn more|read full story|read full article|read the full story|read the full article|continue reading|see more|show more|load more|view more|view all|view comments|view gallery|click here|open image in new window|enlarge|enlarge image|close|back to top|top|jump to comments|jump to content|skip to content|skip to main content|image of|previous|next|previous article|next article|play video|watch video|loading|after newsletter promotion|collapse|expand|listen to this article|printer-friendly version|printer friendly version|print this page|print this story|print this article|print version|mail this story|email this story|e-mail this story|mail this article|email this article|e-mail this article|read the whole article|read the whole story|read the entire article|read full report|read the full report|go to full article|gift article|gift this article|save article|save this article|save this story|save story|bookmark|bookmark this|share full article|share this article|share this story|print article|print|copy link|copy link to post|text size|font size|add to reading list|read in app|open in app|sort by latest|auto-update|pinned|loading ad',
      begins: 'skip to|skip past|jump to',
    },
    topics: {
      begins:
        'tags:|tag:|topics:|topic:|keywords:|filed under|category:|categories:|related topics|more on:|more about:|read more about:|read more on:|explore more on these topics|tagged:|tagged with|tagged as|posted in|labels:|this entry was posted|this entry was filed|this entry was published|this entry was written|suggested citation|cite as:|was this article|was this helpful|did you find this',
    },
    comments: {
      whole:
        'comments|comment|responses|response|all comments|read comments|show comments|view comments|comments are closed|house rules|comment policy|comments policy|commenting rules|community guidelines|no comments|no comments yet|add a comment|comments be the first to comment|sort by|sorted by|view all comments|show all comments|log in to leave a comment',
      begins:
        'comments:|leave a comment|leave a reply|post a comment|write a comment|be the first to comment|join the conversation|join the discussion|have your say|you must be logged in|log in to comment|we want to hear what you think|what do you think?|comments (',
    },
    copyright: {
      says: 'all rights reserved',
      begins:
        'our standards:|a version of this article|a version of this story|copyright|© 1|© 2|©1|©2|(c) 1|(c) 2|all rights reserved|this material may not be|this article may not be|this content may not be|this material is copyright|this article was originally published|this article was first published|this article originally appeared|this story originally appeared|this story was originally published|this story was first published|this article is republished|republished with permission|republished under',
    },
    'cookie-notice': {
      begins: 'we use cookies|we and our partners|this website uses|this site uses|by continuing to|by using this|by clicking',
      holds: 'cookie',
    },
    'browser-notice': {
      whole:
        'accept all|accept all cookies|accept cookies|reject all|reject all cookies|allow all|allow all cookies|manage preferences|cookie settings',
      begins:
        'please enable javascript|javascript is|javascript seems|javascript must|your browser|cookie settings|manage cookies|privacy settings',
    },
    paywall: {
      begins:
        'this article is for|this article is only|this article is available|this article is exclusive|this content is for|this content is only|this content is available|this story is for|this story is only|already a subscriber|already subscribed|already registered|already have an account|you have reached your|you have read|you’ve reached|create a free account|create an account|log in|login|register now|register to|first-time subscribers|subscribers only|if you’re seeing this message|if you are seeing this message',
    },
    'paywall-demand': {
      begins: 'to read|to view|to continue|to access|please',
      holds: 'subscribe|subscription|log in|login|sign in|register',
    },
    'reading-time': {
      whole: 'min|mins|min read|mins read|minute read|minutes read|min. read',
      begins: 'reading time|estimated reading time|read time',
    },
    contact: {
      begins:
        'contact us|contact the author|contact the reporter|contact the newsroom|contact:|have a tip|have a story|have a news tip|have a business tip|got a tip|got a story|do you have a tip|do you have a story|email the author|e-mail the author|email us|follow him on|follow her on|follow them on|send us your|send your|submit your letter|submit a letter|give us feedback|reach him at|reach her at|to advertise with us|to advertise here|to advertise, call|to advertise call|for advertising, call|for advertising call|for advertising inquiries|for advertising enquiries|advertise here|media enquiries|media inquiries|media contact|media contacts|press contact|press contacts|press enquiries|press inquiries|press office:|media office:|for media enquiries|for media inquiries|for press enquiries|for press inquiries|for more information contact|for more information, contact|for more information please contact|for more information, please contact|for further information contact|for further information, contact|for further information please contact|for further information, please contact|to arrange an interview',
    },
    'most-read': {
      whole:
        "most read|most popular|most viewed|most shared|most commented|most watched|trending|trending now|trending stories|latest|latest news|latest stories|latest articles|latest headlines|top stories|top news|recommended|recommended for you|recommended stories|recommended articles|recommended reading|related|related stories|related articles|related posts|related news|related content|related topics|related links|related coverage|related story|related article|editor's pick|editor's picks|editors' picks|editors’ picks|editor’s pick|editor’s picks|editor's choice|don't miss|don’t miss|up next|also in|around the web|from the web|what to read next|read next|in pictures|popular|popular now|popular posts|recent posts|recent articles|recent comments|recent stories|more news|more stories|more headlines|more to read|more on this story|more on this|more like this|keep reading|see also|further reading|you may like|about the author|about the authors|more news not to be missed|more news you should not miss|other news|other stories|other news not to be missed|not to be missed|videos most watched|most watched videos|most-watched videos|most viewed videos|more videos|latest videos|top videos|must watch|must read|more top stories|more for you",
      begins:
        'more from|more in|you may also like|you may also be|you might also like|you might also be|you may be interested|you might be interested|people also read|people also ask|others also read|readers also liked|popular in|trending in|latest in|latest from|most watched videos|most-watched videos|videos: most watched|videos: most viewed|most watched:|most read in|most watched in|most viewed in',
    },
  },
  related:
    "related|related article|related story|related stories|related news|related coverage|related content|related post|related link|related links|read more|read also|read next|read the full story|read this|read|also read|see also|more|more on this|don't miss|don’t miss|watch|watch also|listen|explained|opinion|analysis|recommended|watch more|watch next|you may like|you may also like|recommended reading|recommended for you|suggested reading|also watch|in case you missed it|recommended video|related video|related videos|watch this|listen also",
  corrections:
    "editor's note|editor’s note|editors' note|editors’ note|editor's correction|correction|corrections|clarification|clarifications|update",
  corrected:
    'this story has been corrected|this story was corrected|this article has been corrected|this article was corrected|this report has been corrected|this article was amended|this article has been amended|this story has been amended|this article was updated|this article has been updated|this story has been updated|this story was updated|this post has been updated|this piece was updated|this headline was|this headline has been|an earlier version of this|a previous version of this|(corrects |corrects to|corrects spelling|corrects name|corrects day|corrects that',
  sharing:
    'share tweet pin print mail email e-mail whatsapp facebook twitter linkedin telegram messenger reddit instagram pinterest xing flipboard pocket bookmark',
  sharingToo:
    'x copy link save this article story post page on via to by with more comment comments listen gift google sms pdf vk viber line and friends your the pin it',
  bylines: 'by|author|written by|reported by|text',
  with: 'with|for',
  of: 'of|in collaboration with',
  and: 'and',
  roles: 'senior chief staff political correspondent reporter editor writer columnist photographer',
  sentences: 'time was were are has have had said will would',
  updates: 'adds|updates|recasts|rewrites',
  updated: 'updated update updates modified revised',
  dating:
    'first last published publish posted post date issued created released release on at by in the of hrs hr am pm a.m p.m local time',
  deskNotes:
    'adds|updates|update|recasts|repeats|refiles|writes through|rewrites|releads|eds|photo|photos|picture|pictures|pix|graphic|graphics|video|with photo|with photos|with pictures|ap photo|file photo|recap|roundup|wrapup|summary|new throughout|with video|with graphic|fixes|trims|edits|clarifies|changes|minor edits|inserts|re-tops|updating|amends|graphics available|pictures available',
  photoEnds: 'file|file photo|archive|archive photo|file picture',
  figures: 'figure|fig.|chart|table|image|graphic|exhibit',
  photo: 'photo|photos|photograph|image|images|picture|pictures|file photo|file picture|file image|handout|credit',
  credited:
    'source|sources|with input from|with input by|with inputs from|with inputs by|with reporting from|with reporting by|with files from|with files by|with additional reporting from|with assistance from|with assistance by|with additional reporting by|agency|agencies',
  contributed:
    'also contributed reporting|also contributed to this report|also contributed to this story|also contributed to this article|contributed reporting|contributed to this report|contributed to this story|contributed to this article',
  signOffs: {
    works:
      'additional reporting|additional writing|additional editing|reporting|writing|editing|compiled|translated|reportage|edited|written|production',
    by: 'by',
  },
  inCapitals:
    'breaking update updated updates watch exclusive opinion analysis live video photo photos note correction editor read more also spoiler warning tip faq q a ps nb info interview explained explainer factbox timeline profile recap listen',
  datesPage: 'published posted updated modified revised',
  dates: { ordinals: 'st|nd|rd|th', of: 'of', at: 'at', before: 'on' },
  zones: {
    bst: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    pst: '-08:00',
    pdt: '-07:00',
    ist: '',
  },
  readingTime: { minutes: 'min|mins|minute|minutes', after: 'read' },
  readOn: "read|also|see|related|more on|don't miss|don’t miss|recommended|watch|you may|suggested|in case|listen also",
  mail: {
    from: 'from',
    date: 'sent|date',
    to: 'to',
    subject: 'subject',
    other: 'cc|bcc|reply-to|importance|priority|attachments',
    opening: 'begin forwarded message',
  },
  pageNumbers: { page: 'page|p.', of: 'of' },
  compounding:
    'one two three four five six seven eight nine twenty thirty forty fifty sixty seventy eighty ninety third fourth fifth sixth seventh eighth ninth tenth half well self',
  hyphened:
    'night-time part-time full-time long-term short-term long-standing long-running long-awaited middle-aged high-level high-speed high-profile low-cost low-income decision-making record-breaking year-old day-long week-long month-long year-long year-round cost-cutting belt-tightening state-owned state-run government-backed right-wing left-wing far-right far-left centre-right centre-left center-right center-left vice-president attorney-general secretary-general prime-time large-scale small-scale full-scale wide-ranging far-reaching hard-hit hard-line face-to-face door-to-door post-war pre-war early-morning late-night follow-up run-off stand-off trade-off round-table tax-free duty-free rush-hour whistle-blower whistle-blowing ground-floor open-air old-fashioned so-called would-be by-election by-elections oil-rich war-torn cash-strapped',
  afterHyphen: 'or and to',
  beforeHyphen: 'co re ex by no on up de in to go',
  photoBy: { works: 'photo|photos|photograph|photographs|image|images|picture|pictures', by: 'by|courtesy of|via' },
  photoBegins: 'handout|courtesy',
  issues: 'vol|volume|no|issue|edition',
  jumps:
    'continued on|continued from|continues on|see|turn to|turn to page|go to|from|comment|comment on|editorial|editorial on|analysis|analysis on|more on|full story|full story on|report|report on',
  follow: {
    begins:
      'follow|join|subscribe to|click here to follow|click to follow|click here to join|click here to subscribe|tap here to follow|tap to follow|add us on|find us on|watch us on|now follow|also follow|for more updates|for more news|for latest updates|for the latest news|for breaking news|stay updated|stay connected|stay tuned|make us',
    says: 'follow us|follow our|join us|join our|subscribe to our|subscribe on|our channel|our whatsapp|our telegram|follow on google|is now on whatsapp|is now on telegram',
  },
  urgent: 'urgent|flash|alert|bulletin|breaking|newsalert|news alert',
};
