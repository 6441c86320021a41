/** The companies that bank with Northlight. */
import { recordId } from './ids.ts';

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
Okafor Logistics | Retail | Leeds | 42100
Nordwind Energie | Energy | Hamburg | 310000
Alvarez Clinic | Healthcare | Madrid | 9600
Tanaka Dental | Healthcare | London | 2800
Lindqvist Marine | Technology | Gothenburg | 57300
Castellano Wines | Retail | Verona | 12900
Okoye Pharma | Healthcare | Manchester | 88700
Fenwick Farms | Retail | York | 6400
Ito Robotics | Manufacturing | Cambridge | 134500
Brightwater Hotels | Retail | Brighton | 27800
Delgado Foods | Retail | Valencia | 33400
Ellery Print | Technology | Norwich | 4100
Fjordline Seafood | Retail | Bergen | 71000
Gallagher Builders | Construction | Dublin | 22600
Hollis & Daughters | Retail | Bath | 3700
Ivanova Textiles | Manufacturing | Plovdiv | 15200
Juniper Solar | Energy | Exeter | 19900
Kestrel Aviation | Technology | Farnborough | 96300
Lacroix Optique | Healthcare | Lyon | 11700
Marchetti Ceramics | Manufacturing | Faenza | 8900
Nakamura Tools | Manufacturing | Coventry | 64200
Orchard Insurance | Insurance | Oxford | 14300
Pemberton Dairies | Retail | Taunton | 29100
Quayside Breweries | Retail | Newcastle | 7600
Rossi Cycles | Manufacturing | Turin | 5900
Sandoval Freight | Technology | Rotterdam | 48800
Thornbury Estates | Construction | Thornbury | 36500
Umbra Lighting | Manufacturing | Ghent | 10400
Vesterby Timber | Retail | Aarhus | 17500
Whitlock Glass | Manufacturing | St Helens | 24700
Xu Components | Technology | Milton Keynes | 112000
Yarrow Nurseries | Retail | Hexham | 2300
Zielinski Motors | Technology | Gdansk | 39900
Abbott & Rowe | Banking | London | 13600
Bellamy Bakeries | Retail | Derby | 5200
Corvo Marble | Construction | Carrara | 16800
Dunmore Ferries | Technology | Waterford | 44600
Evergreen Care | Healthcare | Sheffield | 20700
Farrow Medical | Healthcare | Leicester | 31800
Grünwald Maschinen | Manufacturing | Stuttgart | 205000
Haverford Stone | Construction | Pembroke | 9100
Isherwood Media | Technology | Manchester | 6800
Jansen Bloemen | Retail | Aalsmeer | 26200
Kowalski Foods | Retail | Lodz | 53100
Laurent Vineyards | Retail | Beaune | 12200
Mistry Textiles | Manufacturing | Leicester | 8300
Northgate Housing | Construction | Durham | 61700
O'Brien & Söhne "Marine" <Cork> | Technology | Cork | 21400
`;

export const ACCOUNTS: AccountEntry[] = TABLE.trim()
    .split('\n')
    .map((line, index) => {
        const [name, industry, city, thousands] = line.split(' | ');
        return { name, industry, city, revenue: Number(thousands) * 1000, phone: `+44 20 7946 0${100 + index}` };
    });

/** The id of the account with this name. */
export function accountId(name: string): string {
    const index = ACCOUNTS.findIndex((account) => account.name === name);
    if (index < 0) {
        throw new Error(`The sample has no account "${name}".`);
    }
    return recordId('Account', index + 1);
}
