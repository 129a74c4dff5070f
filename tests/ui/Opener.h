// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

namespace emo::test {

/// Takes the place of the mail program and the file manager.
class Opener : public QObject
{
    Q_OBJECT

public:
    Opener();
    ~Opener() override;
    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url.toLocalFile()); }
};

} // namespace emo::test
