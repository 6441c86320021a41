/** The companies that bank with Northlight. */

export interface AccountEntry {
    name: string;
    industry: string;
    city: string;
    revenue: number;
    phone: string;
}

// Name | industry | city | annual revenue in thousands
const TABLE = `
Harbour Mills Ltd | Manufacturing | Bristol | 18400
Okafor Logistics | Transportation | Leeds | 42100
Nordwind Energie | Energy | Hamburg | 310000
Alvarez Clinic | Healthcare | Madrid | 9600
Tanaka Dental | Healthcare | London | 2800
Lindqvist Marine | Shipping | Gothenburg | 57300
Castellano Wines | Food & Beverage | Verona | 12900
Okoye Pharma | Biotechnology | Manchester | 88700
Fenwick Farms | Agriculture | York | 6400
Ito Robotics | Manufacturing | Cambridge | 134500
Brightwater Hotels | Hospitality | Brighton | 27800
Delgado Foods | Food & Beverage | Valencia | 33400
Ellery Print | Media | Norwich | 4100
Fjordline Seafood | Food & Beverage | Bergen | 71000
Gallagher Builders | Construction | Dublin | 22600
Hollis & Daughters | Retail | Bath | 3700
Ivanova Textiles | Apparel | Plovdiv | 15200
Juniper Solar | Energy | Exeter | 19900
Kestrel Aviation | Transportation | Farnborough | 96300
Lacroix Optique | Healthcare | Lyon | 11700
Marchetti Ceramics | Manufacturing | Faenza | 8900
Nakamura Tools | Manufacturing | Coventry | 64200
Orchard Schools | Education | Oxford | 14300
Pemberton Dairies | Agriculture | Taunton | 29100
Quayside Breweries | Food & Beverage | Newcastle | 7600
Rossi Cycles | Manufacturing | Turin | 5900
Sandoval Freight | Transportation | Rotterdam | 48800
Thornbury Estates | Real Estate | Thornbury | 36500
Umbra Lighting | Manufacturing | Ghent | 10400
Vesterby Timber | Agriculture | Aarhus | 17500
Whitlock Glass | Manufacturing | St Helens | 24700
Xu Components | Electronics | Milton Keynes | 112000
Yarrow Nurseries | Agriculture | Hexham | 2300
Zielinski Motors | Transportation | Gdansk | 39900
Abbott & Rowe | Consulting | London | 13600
Bellamy Bakeries | Food & Beverage | Derby | 5200
Corvo Marble | Construction | Carrara | 16800
Dunmore Ferries | Shipping | Waterford | 44600
Evergreen Care | Healthcare | Sheffield | 20700
Farrow Medical | Healthcare | Leicester | 31800
Grünwald Maschinen | Manufacturing | Stuttgart | 205000
Haverford Stone | Construction | Pembroke | 9100
Isherwood Media | Media | Manchester | 6800
Jansen Bloemen | Agriculture | Aalsmeer | 26200
Kowalski Foods | Food & Beverage | Lodz | 53100
Laurent Vineyards | Agriculture | Beaune | 12200
Mistry Textiles | Apparel | Leicester | 8300
Northgate Housing | Real Estate | Durham | 61700
O'Brien & Söhne "Marine" <Cork> | Shipping | Cork | 21400
`;

export const ACCOUNTS: AccountEntry[] = TABLE.trim()
    .split('\n')
    .map((line, index) => {
        const [name, industry, city, thousands] = line.split(' | ');
        return { name, industry, city, revenue: Number(thousands) * 1000, phone: `+44 20 7946 0${100 + index}` };
    });
