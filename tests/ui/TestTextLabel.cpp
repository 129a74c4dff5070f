// SPDX-License-Identifier: MIT
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

#include <catch2/catch.hpp>

using namespace emo;

TEST_CASE("A text that is longer than its place shows that it goes on, and stands whole in the tool tip")
{
    const QString name = QStringLiteral("Bartholomew Maximilian Featherstonehaugh-Cholmondeley the Younger");
    ui::TextLabel label(name, {.elides = true});
    label.show();
    const auto toolTip = [&] {
        QHelpEvent asked(QEvent::ToolTip, QPoint(1, 1), label.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&label, &asked);
        return QToolTip::text();
    };

    label.resize(label.sizeHint());
    CHECK(toolTip().isEmpty());

    label.resize(label.minimumSizeHint());
    CHECK(label.width() < label.sizeHint().width() / 2);
    CHECK(toolTip() == name);
    const QString beginning = label.fontMetrics().elidedText(name, Qt::ElideRight, label.width());
    CHECK(beginning.endsWith(u'\u2026'));
    CHECK(name.startsWith(beginning.chopped(1)));
    ui::TextLabel shown(beginning);
    shown.resize(label.size());
    CHECK(label.grab().toImage() == shown.grab().toImage());
    QToolTip::hideText();
}
