// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace emo {

/// What taking part means.
struct ParticipationMark
{
    QString name; ///< As conditions and rules ask for it: "tagAtSource".
    QString meaning; ///< Who they are.
    bool isOffer; ///< The option is offered only while it takes part.
};

/// An option of a list, such as a prison or a region, that takes part in something for a time.
struct Participation
{
    QString list; ///< The list in resources/options.
    QString within; ///< The group of the option, if the list has groups.
    QString code; ///< Of the option.
    QString mark;
    QDate since; ///< The first day; null: as long as anybody knows.
    QDate until; ///< The first day on which it no longer does; null: still does.
    QString source;

    bool isInForce(QDate day) const
    {
        return (since.isNull() || since <= day) && (until.isNull() || day < until);
    }
};

/// The legend of the marks: resources/policy/marks.csv.
const QList<ParticipationMark> &participationMarks();

/// Who takes part in what: resources/policy/participation.csv, which people edit.
const QList<Participation> &participations();

} // namespace emo
