// SPDX-License-Identifier: MIT
#include "core/rules/Places.h"

#include "core/emo/SharedOptions.h"
#include "core/form/Lookup.h"

#include <QRegularExpression>
#include <QStringList>

namespace emo {

namespace {

constexpr const char *scottishPlaces
    = "aberdeen|airdrie|alloa|arbroath|aviemore|ayr|clydebank|coatbridge|cumbernauld|dalkeith|dumbarton|"
      "dumfries|dundee|dunfermline|east kilbride|edinburgh|elgin|falkirk|fort william|galashiels|glasgow|"
      "glenrothes|grangemouth|greenock|inverness|inverurie|kilmarnock|kilwinning|kirkcaldy|kirkintilloch|"
      "kirkwall|lerwick|livingston|motherwell|musselburgh|oban|paisley|peebles|peterhead|renfrew|rutherglen|"
      "scotland|scottish borders|stirling|stornoway|stranraer|wishaw|aberdeenshire|ayrshire|fife|lanarkshire|"
      "north lanarkshire|south lanarkshire|midlothian|west lothian|east lothian|renfrewshire|"
      "dumfries and galloway";
constexpr const char *otherPlaces
    = "belfast|londonderry|lisburn|newry|craigavon|omagh|enniskillen|ballymena|coleraine|northern ireland|"
      "county antrim|county down|county tyrone|county armagh|county fermanagh|isle of man|jersey|guernsey|"
      "st helier|st peter port|alderney|dublin|republic of ireland|ireland";

/// Of these, the names that mean nothing else in a text: no surnames.
constexpr const char *scottishInText
    = "aberdeen|cumbernauld|dumfries|dundee|dunfermline|east kilbride|edinburgh|falkirk|galashiels|glasgow|"
      "inverness|kilmarnock|kirkcaldy|motherwell|scotland|scottish borders";
constexpr const char *otherInText = "belfast|londonderry|northern ireland|isle of man|guernsey";

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

QRegularExpression wholly(const char *names)
{
    return pattern(QStringLiteral("^\\s*(?:%1)\\s*\\z").arg(QLatin1StringView(names)));
}

/// One of the names as a place, not as the name of a road, a house or a pub, nor of a person.
QRegularExpression somewhere(const char *names)
{
    return pattern(QStringLiteral("\\b(?:%1)\\b(?!\\s+(?:road|rd|street|st|avenue|ave|close|court|drive|lane|"
                                  "way|place|terrace|crescent|house|gardens?|grove|square|walk|arms|row|"
                                  "building|park|view|mews|hall|rise|estate)\\b)")
                       .arg(QLatin1StringView(names)));
}

} // namespace

Country countryOfPlace(const QString &name)
{
    static const QRegularExpression scottish = wholly(scottishPlaces);
    static const QRegularExpression elsewhere = wholly(otherPlaces);
    if (scottish.match(name).hasMatch())
        return Country::Scotland;
    return elsewhere.match(name).hasMatch() ? Country::Elsewhere : Country::EnglandOrWales;
}

bool isEnglishBorderPlace(const QString &name)
{
    static const QRegularExpression english
        = wholly("berwick|berwick[ -]upon[ -]tweed|tweedmouth|spittal|scremerston|norham|horncliffe|ord|"
                 "east ord|cornhill[ -]on[ -]tweed|cornhill|wark|branxton|holy island|lowick|ancroft|"
                 "haggerston|northumberland|cumbria|england");
    return english.match(name).hasMatch();
}

bool isScottishBorderPlace(const QString &name)
{
    static const QRegularExpression scottish
        = wholly("foulden|paxton|hutton|lamberton|mordington|burnmouth|chirnside|ayton|coldstream|birgham|"
                 "leitholm|swinton|hawick|newcastleton|denholm|bonchester bridge|berwickshire|roxburghshire|"
                 "scottish borders|scotland");
    return scottish.match(name).hasMatch();
}

Country countryInText(const QString &text)
{
    static const QRegularExpression scottish = somewhere(scottishInText);
    static const QRegularExpression elsewhere = somewhere(otherInText);
    if (scottish.match(text).hasMatch())
        return Country::Scotland;
    return elsewhere.match(text).hasMatch() ? Country::Elsewhere : Country::EnglandOrWales;
}

bool isPrisonLine(const QString &line)
{
    static const QRegularExpression prison = pattern(QStringLiteral(
        "\\b(?:HMP|HMYOI|HMP/YOI|YOI|HM Prison|young offenders?'? institution|"
        "secure training centre|(?<!old )prison)\\b(?!\\s+(?:lane|road|street|hill|row|cottages?|"
        "close|court|view|avenue|walk)\\b)"));
    return prison.match(line).hasMatch();
}

bool isPrisonPostcode(const QString &postcode)
{
    const QString code = QString(postcode).remove(u' ').toUpper();
    return !code.isEmpty() && offer(options::prisonPostcodes, code, {}).has_value();
}

bool isOfficeLine(const QString &line)
{
    static const QRegularExpression office
        = pattern(QStringLiteral("\\bprobation (?:office|centre|service)\\b|\\bpolice station\\b|"
                                 "\\b(?:magistrates'?|crown|county) court\\b|\\bjob ?centre\\b"));
    return office.match(line).hasMatch();
}

bool isApprovedPremisesLine(const QString &line)
{
    static const QRegularExpression premises
        = pattern(QStringLiteral("\\bapproved premises\\b|\\b(?:probation|bail) hostel\\b"));
    return premises.match(line).hasMatch();
}

} // namespace emo
