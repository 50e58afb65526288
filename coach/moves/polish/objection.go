package polish

// objections are what a worker says who holds back.
var objections = phraseList(`
to|związek|związki nie dla|jest|są mnie|nas|dla
nie dla mnie|nas
nie ... interesuje|chcę|potrzebuję|podpisuję|podpisz*|mieszam|wtrącam|należę|nadaję|stać|wierzę
nie mam problemów|czasu|głowy|zdania|nic|o
wszystko jest? ... dobrze|porządku
boję|obawiam|boi|obawia się
nie jestem przekonan*|pewn*|typem
nie wiem czy|kto|co
kto zobaczy|będzie|się
stracę|stracić|zwolnią|wyrzucą|podpadnę|podpaść
za drogo|drogie
ile to kosztuje
po co mi|to|nam
i tak nic
nic to nie da|zmieni
dziękuję nie
nie dziękuję
nie teraz
muszę|zastanowię|pomyślę|przemyśleć się|to|o
może kiedyś|później
nie rozumie*
skreślą|skreślili|nie potrzebna|potrzebują
wolę|wolałabym|wolałbym nie
to wasza|wasze|dla sprawa|sprawy|was|waszych
`)

// issues are what a worker says who tells of something at work.
var issues = phraseList(`
sms*|grafik*|zmian*|nadgodzin*|dyżur*|godzin*|nocn*|nocki|przerw*
płac*|pensj*|pieniądz*|potrąca*|stawk*|wypłat*
busik*|bus|busa|busie|dojazd*
kierownicz*|brygadzist*|szef*|nadzor*
bark*|ramię|ramienia|plecy|wypad*|skrzyni*|bezpieczeńst*
nikt nie|nas|mnie pyta|słucha|mówi|podzięk*|zauważ*
zmęczon*|wykończon*|stres*
identyfikator*|plakietk*|numer
umow*|agencj*
`)
