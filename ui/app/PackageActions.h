// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace emo::ui {

class MainWindow;

/// Orders on their way between colleagues: encrypted packages, written and taken in.
class PackageActions final : public QObject
{
    Q_OBJECT

public:
    explicit PackageActions(MainWindow &window);

    void addTo(QMenu &menu);
    void refresh();
    /// Asks for the passphrase of a package, and takes in what is in it.
    void open(const QString &path);
    static bool isPackage(const QString &path);

private:
    void write();

    MainWindow &m_window;
    QAction *m_write;
};

} // namespace emo::ui
