// SPDX-License-Identifier: MIT
#include "core/rules/Postcode.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace emo {

namespace {

/// A code of the service's, and the postcode areas that have a part in it.
struct CodeAndAreas
{
    const char *code;
    const char *areas;
};

constexpr std::array regionAreas{
    CodeAndAreas{"EAST_MIDLANDS", "CV DE DN LE LN MK NG NN PE S SK"},
    CodeAndAreas{"EAST_OF_ENGLAND", "AL CB CM CO EN HA HP IG IP LU MK N NN NR PE RM SG SS WD"},
    CodeAndAreas{"GREATER_MANCHESTER", "BL M OL SK WA WN"},
    CodeAndAreas{"KENT_SURREY_SUSSEX", "BN BR CR CT DA GU KT ME PO RG RH SM TN TW"},
    CodeAndAreas{"LONDON", "BR CR DA E EC EN HA IG KT N NW RM SE SM SW TN TW UB W WC WD"},
    CodeAndAreas{"NORTH_EAST", "CA DH DL NE SR TD TS"},
    CodeAndAreas{"NORTH_WEST", "BB BD BL CA CH CW DL FY L LA M OL PR SK ST WA WN"},
    CodeAndAreas{"SOUTH_CENTRAL", "BH GU HP LU MK OX PO RG SL SN SO SP TW UB"},
    CodeAndAreas{"SOUTH_WEST", "BA BH BS DT EX GL NP OX PL SN SP TA TQ TR WR"},
    CodeAndAreas{"WALES", "CF CH HR LD LL NP SA SY"},
    CodeAndAreas{"WEST_MIDLANDS", "B CV CW DE DY GL HR LD OX ST SY TF WR WS WV"},
    CodeAndAreas{"YORKSHIRE_AND_THE_HUMBER", "BB BD DL DN HD HG HU HX LA LN LS OL S TS WF YO"},
};

constexpr std::array policeAreas{
    CodeAndAreas{"AVON_AND_SOMERSET", "BA BS DT EX GL SN SP TA"},
    CodeAndAreas{"BEDFORDSHIRE", "AL HP LU MK NN PE SG"},
    CodeAndAreas{"CHESHIRE", "CH CW L M SK ST SY WA"},
    CodeAndAreas{"CITY_OF_LONDON", "E EC SE WC"},
    CodeAndAreas{"CUMBRIA", "CA DL LA NE"},
    CodeAndAreas{"DERBYSHIRE", "DE LE NG S SK ST"},
    CodeAndAreas{"DURHAM", "DH DL NE SR TS"},
    CodeAndAreas{"ESSEX", "CB CM CO E EN IG RM SG SS"},
    CodeAndAreas{"GLOUCESTERSHIRE", "BS CV GL HR NP OX SN WR"},
    CodeAndAreas{"GWENT", "CF LD NP"},
    CodeAndAreas{"HAMPSHIRE", "BH GU PO RG SO SP"},
    CodeAndAreas{"HERTFORDSHIRE", "AL CB CM EN HA HP LU N SG UB WD"},
    CodeAndAreas{"HUMBERSIDE", "DN HU LN YO"},
    CodeAndAreas{"KENT", "BR CT DA ME TN"},
    CodeAndAreas{"METROPOLITAN_POLICE", "BR CR DA E EC EN HA IG KT N NW RM SE SM SW TN TW UB W WC WD"},
    CodeAndAreas{"NORTH_WALES", "CH LD LL SY"},
    CodeAndAreas{"NOTTINGHAMSHIRE", "DE DN LE LN NG S"},
    CodeAndAreas{"SUSSEX", "BN GU PO RH TN"},
    CodeAndAreas{"WEST_MIDLANDS", "B CV DY WS WV"},
};

QStringList areasIn(const char *areas)
{
    return QString::fromLatin1(areas).split(u' ');
}

/// Every postcode area of England and Wales.
const QStringList &knownAreas()
{
    static const QStringList all = [] {
        QStringList areas;
        for (const CodeAndAreas &each : regionAreas)
            areas += areasIn(each.areas);
        areas.removeDuplicates();
        return areas;
    }();
    return all;
}

template <std::size_t Count>
bool isOutside(const std::array<CodeAndAreas, Count> &table, const QString &postcode, const QString &code)
{
    const QString area = postcodeArea(postcode);
    const auto found = std::ranges::find_if(
        table, [&](const CodeAndAreas &each) { return code == QLatin1StringView(each.code); });
    return found != table.end() && knownAreas().contains(area) && !areasIn(found->areas).contains(area);
}

/// What precedes the last three characters, which every postcode ends with: "TD15".
QString outwardCode(const QString &postcode)
{
    constexpr qsizetype inward = 3;
    constexpr qsizetype longestOutward = 4;
    const QString text = QString(postcode).remove(u' ').toUpper();
    return text.size() > longestOutward ? text.chopped(inward) : text;
}

} // namespace

QString postcodeArea(const QString &postcode)
{
    const QString text = postcode.trimmed().toUpper();
    const auto end = std::ranges::find_if(text, [](QChar c) { return !c.isLetter(); });
    return text.left(end - text.begin());
}

Country countryOf(const QString &postcode)
{
    static const QStringList scottish = areasIn("AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE");
    static const QStringList border = areasIn("TD9 TD12 TD15");
    static const QStringList elsewhere = areasIn("BT GY IM JE");
    const QString area = postcodeArea(postcode);
    if (border.contains(outwardCode(postcode)))
        return Country::Border;
    if (scottish.contains(area))
        return Country::Scotland;
    return elsewhere.contains(area) ? Country::Elsewhere : Country::EnglandOrWales;
}

bool isLondon(const QString &postcode)
{
    static const QStringList areas = areasIn("E EC N NW SE SW W WC BR CR DA EN HA IG KT RM SM TW UB");
    return areas.contains(postcodeArea(postcode));
}

bool isOutsideRegion(const QString &postcode, const QString &region)
{
    return isOutside(regionAreas, postcode, region);
}

bool isOutsidePoliceArea(const QString &postcode, const QString &policeArea)
{
    return isOutside(policeAreas, postcode, policeArea);
}

} // namespace emo
