// SPDX-License-Identifier: MIT
#include "ui/history/HistoryView.h"

#include "core/document/content/ComparisonContent.h"
#include "core/document/content/VersionContent.h"
#include "core/document/content/Words.h"
#include "core/order/Display.h"
#include "ui/widgets/LinesDelegate.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct HistoryViewTexts
{
    EMO_TEXTS(HistoryViewTexts)
};

QTableWidget *newTable(const QStringList &titles, const QString &name)
{
    auto *table = new QTableWidget(0, int(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    setLook(*table);
    constexpr double rowHeight = 1.75; // in lines
    table->setItemDelegate(new LinesDelegate(rowHeight, table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QObject::connect(
        table->horizontalHeader(), &QHeaderView::sectionResized, table, [table] { fitHeight(*table); });
    table->setAccessibleName(name);
    return table;
}

QString typeOf(const Version &version)
{
    for (const Option *option : versionTypes.all())
        if (version.type == QLatin1StringView(option->code))
            return option->label;
    return version.type;
}

QTableWidgetItem *newItem(const paper::Side &side)
{
    QStringList lines;
    for (const std::vector<paper::Phrase> &paragraph : side.paragraphs) {
        QString line;
        for (const paper::Phrase &phrase : paragraph)
            line += phrase.text;
        lines.append(line);
    }
    return new QTableWidgetItem(lines.isEmpty() ? paper::words.notProvided.toString() : lines.join(u'\n'));
}

} // namespace

HistoryView::HistoryView(OrderEditing &editing, ProfileSession &session, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_session(session),
      m_versions(newTable({HistoryViewTexts::tr("Version"), HistoryViewTexts::tr("What"),
                              HistoryViewTexts::tr("Finished"), HistoryViewTexts::tr("By")},
          HistoryViewTexts::tr("Versions of the order"))),
      m_differences(newTable(
          {HistoryViewTexts::tr("What"), HistoryViewTexts::tr("Before"), HistoryViewTexts::tr("Now")},
          HistoryViewTexts::tr("What differs"))),
      m_compared(new TextLabel({}, {.factor = 1.15, .isBold = true}))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look().u * 7, look().u * 3, look().u * 5, look().u * 3);
    column->setSpacing(look().u * 3);
    column->addWidget(new TextLabel(HistoryViewTexts::tr("History"), {.factor = 1.6, .isBold = true}));
    column->addWidget(m_versions);
    auto *open = newButton(HistoryViewTexts::tr("O&pen this version"), "open");
    column->addWidget(open);
    column->addWidget(m_compared);
    column->addWidget(m_differences);
    column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(newScrollArea(content, Surface::Ground::Paper));
    connect(m_versions, &QTableWidget::currentCellChanged, this, &HistoryView::compare);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_versions->currentRow() >= 0)
            Q_EMIT versionWanted(m_editing.order().versions[std::size_t(m_versions->currentRow())].number);
    });
    showVersions();
}

void HistoryView::showVersions()
{
    const auto &versions = m_editing.order().versions;
    m_versions->setRowCount(int(versions.size()));
    for (int row = 0; row < int(versions.size()); ++row) {
        const Version &version = versions[std::size_t(row)];
        const QString finished = version.isDraft() ? HistoryViewTexts::tr("Draft")
                                                   : displayShortDate(Moment::of(version.finishedAt).today);
        const QStringList texts{
            QString::number(version.number), typeOf(version), finished, version.finishedBy};
        for (int column = 0; column < int(texts.size()); ++column)
            m_versions->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    fitHeight(*m_versions);
    m_versions->selectRow(int(versions.size()) - 1);
}

void HistoryView::compare()
{
    const int row = m_versions->currentRow();
    m_differences->setRowCount(0);
    m_differences->hide();
    m_compared->clear();
    if (row <= 0)
        return;
    const auto &versions = m_editing.order().versions;
    const int before = versions[std::size_t(row) - 1].number;
    const int now = versions[std::size_t(row)].number;
    const bool isLast = row + 1 == int(versions.size());
    using Pair = std::pair<Answers, Answers>;
    m_session.service().ask(
        this,
        [id = m_editing.order().id, before, now, isLast, last = m_editing.order().answers](
            store::OrderStore &orders) -> Result<Pair> {
            const auto earlier = orders.load(id, before);
            if (!earlier)
                return earlier.error();
            if (isLast)
                return Pair{earlier->answers, last};
            const auto later = orders.load(id, now);
            return later ? Result<Pair>(Pair{earlier->answers, later->answers}) : later.error();
        },
        [this, before, now](const Result<Pair> &pair) {
            if (!pair) {
                m_compared->setText(pair.error().message);
                return;
            }
            const std::vector<paper::Contrast> found
                = paper::contrasts(m_editing.form(), pair->first, pair->second, paper::versionName(before));
            m_compared->setText(found.empty()
                    ? HistoryViewTexts::tr("Versions %1 and %2 say the same")
                          .with(QString::number(before), QString::number(now))
                    : HistoryViewTexts::tr("What changed from version %1 to version %2")
                          .with(QString::number(before), QString::number(now)));
            m_differences->setRowCount(int(found.size()));
            for (int i = 0; i < int(found.size()); ++i) {
                const paper::Contrast &each = found[std::size_t(i)];
                m_differences->setItem(i, 0, new QTableWidgetItem(each.what));
                m_differences->setItem(i, 1, newItem(each.before));
                m_differences->setItem(i, 2, newItem(each.now));
            }
            m_differences->setVisible(!found.empty());
            fitHeight(*m_differences);
        });
}

} // namespace emo::ui
