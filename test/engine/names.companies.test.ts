import { namesMatch } from '../support/nameFixture';

/** Sentences about companies of many countries and trades; all of them made up. Each paragraph is an article of its own. */
const fixtures = `
Harrow & Finch Ltd makes bicycle hubs in Leeds.
^^^^^^^^^^^^^^^^^^ company

The plant belongs to Nordlicht Speicher GmbH & Co. KG.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ company

Olio Vergani S.p.A. will close its mill near Bari.
^^^^^^^^^^^^^^^^^^^ company

Shares of Kitamori Seiki K.K. fell 4% in Osaka.
          ^^^^^^^^^^^^^^^^^^^ company

Lumivaara Oyj raised its guidance for the year.
^^^^^^^^^^^^^ company

The order went to Redgum Haulage Pty Ltd in March.
                  ^^^^^^^^^^^^^^^^^^^^^^ company

Van Dorssen Scheepsbouw B.V. delivered the ferry late.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ company

A lawsuit names Tenaga Suria Sdn Bhd and two directors.
                ^^^^^^^^^^^^^^^^^^^^ company

Zorya Pipe PJSC stopped shipments to Austria.
^^^^^^^^^^^^^^^ company

Fjellkraft AS and Havbris ASA bid for the licence.
^^^^^^^^^^^^^ company
                  ^^^^^^^^^^^ company

Brandt Optik A/S hired 40 engineers.
^^^^^^^^^^^^^^^^ company

Solène Vaccins SA withdrew the filing.
^^^^^^^^^^^^^^^^^ company

Engineers at Quillon SE tested the valve.
             ^^^^^^^^^^ company

Ashgrove Biologics plc halted the trial.
^^^^^^^^^^^^^^^^^^^^^^ company

The chips come from Pelican Ridge Semiconductor, Inc., a supplier in Boise.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ company

Changhe Titanium Co., Ltd. restarted one furnace.
^^^^^^^^^^^^^^^^^^^^^^^^^^ company

A unit of Grupo Almenara S.A. de C.V. owns the terminal.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ company

Calder Foods LLC recalled the yoghurt.
^^^^^^^^^^^^^^^^ company

Stavropol Kabel OOO denied the report.
^^^^^^^^^^^^^^^^^^^ company

PT Bumi Seraya Tbk expects more rain.
^^^^^^^^^^^^^^^^^^ company

The buyer is Maritsa Glass EAD.
             ^^^^^^^^^^^^^^^^^ company

Hallberg Papper AB cut 120 jobs.
^^^^^^^^^^^^^^^^^^ company

Dravska Banka d.d. lent the money.
^^^^^^^^^^^^^^^^^^ company

Vltava Motor s.r.o. supplies the gearbox.
^^^^^^^^^^^^^^^^^^^ company

Baltic Freight Holdings ordered six tugs.
^^^^^^^^^^^^^^^^^^^^^^^ company

The loan came from Union Trust Bank.
                   ^^^^^^^^^^^^^^^^ company

Saltmarsh Mining found more tin.
^^^^^^^^^^^^^^^^ company

Verdant Batteries plans a second line in Porto.
^^^^^^^^^^^^^^^^^ company

Northgate Pharmaceuticals and Ellis Therapeutics will merge.
^^^^^^^^^^^^^^^^^^^^^^^^^ company
                              ^^^^^^^^^^^^^^^^^^ company

Crestline Airlines cancelled 30 flights.
^^^^^^^^^^^^^^^^^^ company

Tamarack Resources sold its stake in the mine.
^^^^^^^^^^^^^^^^^^ company

Brennwald Steel fired up the furnace in May.
^^^^^^^^^^^^^^^ company

Copper Coast Energy signed the lease on Friday.
^^^^^^^^^^^^^^^^^^^ company

Mirabel Software was fined by the regulator.
^^^^^^^^^^^^^^^^ company

Its rival Ostrava Dynamics was not invited.
          ^^^^^^^^^^^^^^^^ company

vQuant raised $20m from Pinecrest Capital.
^^^^^^ company          ^^^^^^^^^^^^^^^^^ company

iLumen, a start-up in Ghent, sells sensors.
^^^^^^ company

The chipmaker Zentaur expects a weak quarter.
              ^^^^^^^ company

Lithium producer Salar Andino has begun drilling.
                 ^^^^^^^^^^^^ company

Brokers at Hume Dalton Securities lowered their target.
           ^^^^^^^^^^^^^^^^^^^^^^ company

Kestrel's chief executive, Anna Vogel, resigned.
^^^^^^^ company

Orbico's shares jumped after the ruling.
^^^^^^ company

Tavira shares closed higher.
^^^^^^ company

Wexler announced that it would buy back stock.
^^^^^^ company

The yard is owned by Hyun Dae Marine.
                     ^^^^^^^^^^^^^^^ company

Quist & Sons has made clocks since 1911.
^^^^^^^^^^^^ company

B&W Ferries runs the route.
^^^^^^^^^^^ company

Carmakers such as Veloce, Torvik and Andaro use the part.
                  ^^^^^^ company
                          ^^^^^^ company
                                     ^^^^^^ company

BrightCask, Delmora and Vintara dominate the market for corks.
^^^^^^^^^^ company
            ^^^^^^^ company
                        ^^^^^^^ company

Helvig-backed Sunfold opened an office in Lagos.
^^^^^^ company
              ^^^^^^^ company

Meridian Tyre Company closed the plant, and Meridian Tyre will not reopen it.
^^^^^^^^^^^^^^^^^^^^^ company               ^^^^^^^^^^^^^ company

The deal with Pacific Lantern Entertainment was worth $5m.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ company

Falkland Lumber Corp. said on Monday it had paid the tax.
^^^^^^^^^^^^^^^^^^^^^ company

Corwin, Hale & Associates audited the accounts.
^^^^^^^^^^^^^^^^^^^^^^^^^ company

Tessler, Voss & Grau LLP represented the bank.
^^^^^^^^^^^^^^^^^^^^^^^^ company

Shandong Yulong Chemicals plans to double output.
^^^^^^^^^^^^^^^^^^^^^^^^^ company

Hoshino Denki Company builds the robots in Nagoya.
^^^^^^^^^^^^^^^^^^^^^ company

Banco Miramar opened 12 branches.
^^^^^^^^^^^^^ company

Groupe Castellane sold its hotels.
^^^^^^^^^^^^^^^^^ company

Ruhrtal Maschinenbau AG expects orders from India.
^^^^^^^^^^^^^^^^^^^^^^^ company

Karoo Platinum Holdings warned of a loss.
^^^^^^^^^^^^^^^^^^^^^^^ company

3D Harbour Systems Ltd prints hulls.
^^^^^^^^^^^^^^^^^^^^^^ company

Havik Kystruten, a Norwegian ferry line, banned electric cars.
^^^^^^^^^^^^^^^ company
`;

namesMatch('names: companies', fixtures);
