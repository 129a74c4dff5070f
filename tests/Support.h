// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QFile>
#include <QString>
#include <QStringList>

#include <ostream>
#include <stdexcept>

/// What tests of every folder use.
namespace emo::test {

inline QByteArray fileText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

} // namespace emo::test

/// Lets a failing test show what it compared.
inline std::ostream &operator<<(std::ostream &stream, const QString &text)
{
    return stream << '"' << text.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &stream, const QStringList &texts)
{
    return stream << texts.join(QStringLiteral(" | "));
}
inline std::ostream &operator<<(std::ostream &stream, QDate date)
{
    return stream << date.toString(Qt::ISODate);
}
